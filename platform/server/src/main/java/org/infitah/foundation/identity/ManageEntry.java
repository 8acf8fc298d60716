package org.infitah.foundation.identity;

/**
 * A room of the back office. A feature contributes one as a CDI bean; it is offered to whoever may
 * enter, and stands in the matrix of who may do what.
 */
public interface ManageEntry {

  /** Its address below the language, for instance {@code /manage/people}. */
  String path();

  /** The key of its name; {@code .lead} after it is the key of what is done there. */
  String title();

  String icon();

  /** Where it stands among the others; the lowest comes first. */
  int order();

  /** What one must be allowed to enter. */
  Permission permission();

  /** Whether a program can be allowed to do over the API what is done there. */
  default boolean isForPrograms() {
    return false;
  }
}
