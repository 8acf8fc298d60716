package org.infitah.foundation.page;

/**
 * A station of the bar that shows how far something has come.
 *
 * @param name in the reader's language
 * @param when its date in words, or what is known of it
 * @param path below the language of the page that tells more; empty where there is none
 */
public record Phase(State state, String name, String when, String path) {

  /** Where a station lies, seen from today. */
  public enum State {
    DONE,
    NOW,
    AHEAD
  }
}
