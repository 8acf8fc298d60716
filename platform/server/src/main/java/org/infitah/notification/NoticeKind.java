package org.infitah.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people can be told. Whether a letter says it too is theirs to choose, but for a meeting they
 * have a place in: whoever did not hear of a change stands before a closed door.
 */
public enum NoticeKind {
  CONTRIBUTION_ANSWERED,
  CONTRIBUTION_MERGED,
  CONTRIBUTION_HIDDEN,
  CONTRIBUTION_SHOWN,
  COMMENT_RECEIVED,
  COMMENT_HIDDEN,
  COMMENT_SHOWN,
  APPEAL_DECIDED,
  MEETING_SEATED(false),
  MEETING_CHANGED(false),
  MEETING_CANCELLED(false),
  MEETING_RESTITUTED(false);

  private final boolean chosen;

  NoticeKind() {
    this(true);
  }

  NoticeKind(boolean chosen) {
    this.chosen = chosen;
  }

  /** Those whose letters people choose, in the order in which they are asked. */
  public static List<NoticeKind> chosen() {
    return Arrays.stream(values()).filter(NoticeKind::isChosen).toList();
  }

  /** Whether people choose if a letter says it; else the letter that comes with it always does. */
  public boolean isChosen() {
    return chosen;
  }

  /** The name the table and the messages know. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Of those whose letters people choose. */
  public static Optional<NoticeKind> find(String code) {
    return chosen().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
