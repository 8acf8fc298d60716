package org.infitah.foundation.file;

import java.util.Arrays;

/** The kinds of file we keep. */
public enum MediaType {
  PDF("application/pdf", false),
  JPEG("image/jpeg", true),
  PNG("image/png", true);

  private final String code;
  private final boolean picture;

  MediaType(String code, boolean picture) {
    this.code = code;
    this.picture = picture;
  }

  /** As HTTP names it. */
  public String code() {
    return code;
  }

  public boolean picture() {
    return picture;
  }

  public static MediaType of(String code) {
    return Arrays.stream(values())
        .filter(type -> type.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a kind of file we keep: " + code));
  }
}
