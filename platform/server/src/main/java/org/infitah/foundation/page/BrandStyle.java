package org.infitah.foundation.page;

import java.util.Locale;
import org.infitah.foundation.tenancy.Brand;

/** A tenant's colours as the style sheets read them. */
public final class BrandStyle {

  public static final String TYPE = "text/css;charset=UTF-8";

  private BrandStyle() {}

  public static String of(Brand brand) {
    return String.format(
        Locale.ROOT,
        ":root{--brand:%s;--brand-ink:%s;--brand-tint:%s;--accent:%s}",
        brand.primary(),
        brand.ink(),
        brand.tint(),
        brand.accent());
  }
}
