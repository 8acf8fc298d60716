package org.infitah.foundation.mail.control;

/**
 * A mail as its reader sees it.
 *
 * @param sender the name it comes from
 * @param language the words are really in
 */
record Letter(String sender, String to, String language, String subject, String text, String html) {

  /** Never what it says: it would be in a log next. */
  @Override
  public String toString() {
    return "Letter";
  }
}
