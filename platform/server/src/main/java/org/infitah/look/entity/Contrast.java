package org.infitah.look.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a contrast is told: never better than it is. */
public final class Contrast {

  private Contrast() {}

  /** To two decimals, for people. */
  public static double rounded(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).doubleValue();
  }

  /** The same for machines. */
  public static String said(double contrast) {
    return BigDecimal.valueOf(rounded(contrast)).stripTrailingZeros().toPlainString();
  }
}
