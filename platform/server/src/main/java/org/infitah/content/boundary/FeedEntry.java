package org.infitah.content.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.content.Headline;
import org.infitah.ledger.Happening;
import org.infitah.spi.LocalText;

/**
 * What a feed tells of.
 *
 * @param id the same for ever, whatever the portal's address becomes
 * @param path its page, below the language
 */
record FeedEntry(UUID id, LocalText title, Optional<LocalText> summary, Instant at, String path) {

  static FeedEntry of(Headline item, String alias) {
    return new FeedEntry(
        named(alias, item.reference()), item.title(), item.lead(), item.publishedAt(), item.path());
  }

  /**
   * Something that happened.
   *
   * @param words what it is called
   */
  static FeedEntry of(Happening item, LocalText words) {
    return new FeedEntry(item.id(), words, Optional.empty(), item.at(), item.path());
  }

  /** A name-based UUID: the same portal and the same name make the same one. */
  static UUID named(String alias, String name) {
    return UUID.nameUUIDFromBytes((alias + '/' + name).getBytes(StandardCharsets.UTF_8));
  }
}
