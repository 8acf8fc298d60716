package org.infitah.content;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * A published article in short.
 *
 * @param publishedAt the moment it is dated
 * @param picture the file of its photograph
 */
public record Headline(
    String reference,
    Kind kind,
    LocalText title,
    Optional<LocalText> lead,
    Instant publishedAt,
    Optional<UUID> picture,
    Optional<LocalText> pictureAlt) {

  /** Its page, below the language. */
  public String path() {
    return "/" + kind.section() + "/" + reference;
  }

  /** The day it is dated, as citizens count days. */
  public CivicDate publishedOn() {
    return CivicDate.of(publishedAt.atZone(Morocco.ZONE).toLocalDate());
  }

  /** Where the smaller copy of its photograph is served. */
  public Optional<String> thumbnail() {
    return picture.map(id -> "/files/" + id + "?size=small");
  }
}
