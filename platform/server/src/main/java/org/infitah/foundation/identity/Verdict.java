package org.infitah.foundation.identity;

/** Whether the person asking may do something, and what would help if not. */
public enum Verdict {
  ALLOWED,
  /** Nobody is signed in. */
  SIGN_IN_NEEDED,
  /** Holds the role, but it asks for a second factor first. */
  STEP_UP_NEEDED,
  REFUSED
}
