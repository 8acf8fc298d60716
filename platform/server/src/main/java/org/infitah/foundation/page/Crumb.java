package org.infitah.foundation.page;

/**
 * A step of the way to a page.
 *
 * @param label in the reader's language
 * @param path below the language; the last step of a way needs none
 */
public record Crumb(String label, String path) {

  /** The page itself, at the end of its way. */
  public static Crumb here(String label) {
    return new Crumb(label, "");
  }
}
