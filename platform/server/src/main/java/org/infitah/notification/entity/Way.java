package org.infitah.notification.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.infitah.notification.NoticeKind;

/** How somebody wants to be written to. */
public enum Way {
  AT_ONCE,
  /** In one letter with whatever else the day brought. */
  DAILY,
  OFF;

  /** The way for whoever chose none: what many may cause waits for the letter of the day. */
  public static Way usual(NoticeKind kind) {
    return kind == NoticeKind.COMMENT_RECEIVED ? DAILY : AT_ONCE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Way> find(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
