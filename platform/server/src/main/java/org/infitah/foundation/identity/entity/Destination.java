package org.infitah.foundation.identity.entity;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path on this very host and nothing else. */
public record Destination(String path) {

  private static final int LONGEST = 1500;

  /** The path asked for if it is one, else the fallback. */
  public static Destination of(@Nullable String asked, String fallback) {
    return new Destination(asked != null && isOwn(asked) ? asked : fallback);
  }

  private static boolean isOwn(String path) {
    return path.length() <= LONGEST
        && path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")
        && !path.matches("/(callback|sign-in|sign-out|backchannel-logout)([/?#].*)?");
  }
}
