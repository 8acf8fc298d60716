package org.infitah.foundation.identity;

import java.util.List;

/**
 * A room of the network's console. A feature contributes one as a CDI bean; it is offered to
 * whoever may enter, with what waits there.
 */
public interface ConsoleEntry {

  /** Its address below the language, for instance {@code /console/openings}. */
  String path();

  /** The key of its name; {@code .lead} after it is the key of what is done there. */
  String title();

  String icon();

  /** Where it stands among the others; the lowest comes first. */
  int order();

  /** What one must be allowed to enter. */
  Permission permission();

  /** What waits there for somebody; asked in the request's transaction. */
  List<Waiting> waiting();

  /**
   * So much of something.
   *
   * @param key of the message that says it
   * @param argument what the message calls the number
   */
  record Waiting(String key, String argument, long number) {}
}
