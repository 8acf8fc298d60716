package org.infitah.spi.sharing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantView;

/**
 * What another member shows.
 *
 * @param by who shows it
 * @param host the host name under which that member's own pages are
 * @param id that member's own id of it
 * @param since when it was shown last
 */
public record Shown(
    TenantView by,
    String host,
    UUID id,
    LocalText title,
    Optional<LocalText> words,
    Map<String, String> facts,
    Instant since) {

  public Shown {
    facts = Map.copyOf(facts);
  }
}
