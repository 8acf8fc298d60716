package org.infitah.foundation.tenancy;

import java.util.UUID;
import org.infitah.spi.LocalText;

/**
 * A tenant's own picture in the head of its pages.
 *
 * @param file one of its files
 * @param alt what it shows, for who cannot see it
 */
public record Logo(UUID file, LocalText alt) {

  /** Where it is served, in the size a page's head needs. */
  public String path() {
    return "/files/" + file + "?size=small";
  }
}
