package org.infitah.foundation.document;

import java.time.LocalDate;

/**
 * What is to be printed.
 *
 * @param template path of the template below the source root; well-formed XML
 * @param title in the reader's language
 * @param file what it is called when it is saved, without its ending: letters, digits and hyphens
 * @param day the document speaks of
 * @param view what the template shows: a record, detached from any database
 */
public record PrintPage(String template, String title, String file, LocalDate day, Object view) {

  public PrintPage {
    if (!file.matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException("not a name for a file: " + file);
    }
  }
}
