package org.infitah.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article is. */
public enum Kind {
  NEWS("news"),
  /** An official word of the collectivity. */
  STATEMENT("news"),
  /** Something that stays and is no news. */
  PAGE("pages"),
  DOCUMENT("documents");

  private final String section;

  Kind(String section) {
    this.section = section;
  }

  /** The part of the portal it is found in. */
  public String section() {
    return section;
  }

  /** The name used in data and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The kind of that name, which must exist. */
  public static Kind of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("not a kind: " + code));
  }
}
