package org.infitah.foundation.plugin.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.LocalText;
import org.infitah.spi.sharing.Sharing;
import org.infitah.spi.sharing.Shown;

/** Shows a plugin's pieces to other members, and records that it did. */
final class LentSharing implements Sharing {

  private static final int MOST_FACTS = 20;
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_WORDS = 5_000;

  private final HostedPlugin plugin;
  private final Showcase showcase;
  private final AuditTrail audit;
  private final int tenant;
  private final Instant now;

  LentSharing(HostedPlugin plugin, Showcase showcase, AuditTrail audit, int tenant, Instant now) {
    this.plugin = plugin;
    this.showcase = showcase;
    this.audit = audit;
    this.tenant = tenant;
    this.now = now;
  }

  @Override
  public void show(
      String kind, UUID id, LocalText title, Optional<LocalText> words, Map<String, String> facts) {
    Showcase.Piece piece = piece(kind, id);
    require(fits(title, LONGEST_TITLE), "a title too long");
    require(words.filter(text -> !fits(text, LONGEST_WORDS)).isEmpty(), "words too long");
    require(facts.size() <= MOST_FACTS, "too many facts");
    facts.forEach(
        (key, value) ->
            require(
                key.length() <= LONGEST_KEY
                    && value.length() <= LONGEST_VALUE
                    && key.indexOf(0) < 0
                    && value.indexOf(0) < 0,
                "a fact too long"));
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      showcase.show(piece, title, words, facts, now);
      record();
    }
  }

  @Override
  public void withdraw(String kind, UUID id) {
    Showcase.Piece piece = piece(kind, id);
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      showcase.withdraw(piece);
    }
  }

  @Override
  public List<Shown> list(String kind) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return showcase.list(plugin.id(), kind, tenant);
    }
  }

  private Showcase.Piece piece(String kind, UUID id) {
    require(kind.matches("[a-z][a-z-]{0,39}"), "not a kind: " + kind);
    return new Showcase.Piece(plugin.id(), kind, id);
  }

  private void record() {
    audit.record(
        new Act("extension.used", "module:" + plugin.id(), Set.of(), plugin.id() + " network"));
  }

  private static boolean fits(LocalText text, int most) {
    return text.texts().values().stream().allMatch(each -> each.length() <= most);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
