package org.infitah.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people can be told; for each kind they choose whether a letter says it too. */
public enum NoticeKind {
  CONTRIBUTION_ANSWERED,
  CONTRIBUTION_MERGED,
  CONTRIBUTION_HIDDEN,
  CONTRIBUTION_SHOWN,
  COMMENT_RECEIVED,
  COMMENT_HIDDEN,
  COMMENT_SHOWN,
  APPEAL_DECIDED;

  /** The name the table and the messages know. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NoticeKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
