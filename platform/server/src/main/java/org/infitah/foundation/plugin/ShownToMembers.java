package org.infitah.foundation.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;

/** What the modules of all members show one another, as it is published to the network. */
public interface ShownToMembers {

  /**
   * What is shown of a module's kind, what was shown last first.
   *
   * @param except the tenant that asks: it knows its own
   */
  List<Piece> list(String module, String kind, int except, int most);

  /**
   * Something that a tenant shows.
   *
   * @param tenant its number
   * @param id the module's own
   */
  record Piece(
      int tenant,
      UUID id,
      LocalText title,
      Optional<LocalText> words,
      Map<String, String> facts,
      Instant since) {

    public Piece {
      facts = Map.copyOf(facts);
    }
  }
}
