package org.infitah.content.control;

import java.util.Optional;
import org.infitah.foundation.file.Incoming;

/**
 * The files that came with what was written.
 *
 * @param note what is new in this version of the document
 */
public record Attachments(Optional<Incoming> picture, Optional<Incoming> document, String note) {

  public static Attachments none() {
    return new Attachments(Optional.empty(), Optional.empty(), "");
  }
}
