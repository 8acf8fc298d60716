package org.infitah.privacy.boundary;

import org.jspecify.annotations.Nullable;

/** A decision about a request, as a machine sends it. */
public record ErasureForm(boolean granted, @Nullable String reason) {

  private static final int LONGEST = 500;

  static boolean isReason(String text) {
    return text.length() >= 3
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl);
  }
}
