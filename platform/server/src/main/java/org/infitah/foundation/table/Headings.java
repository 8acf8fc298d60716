package org.infitah.foundation.table;

import java.text.Normalizer;
import java.util.Locale;

/** How people write the headings of a table. */
public final class Headings {

  private Headings() {}

  /** Letters only, without marks, hyphens and capitals: two that are alike mean the same. */
  public static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]|\u0640", "")
        .toLowerCase(Locale.ROOT);
  }
}
