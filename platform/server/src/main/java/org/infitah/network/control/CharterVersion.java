package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.TreeMap;
import org.infitah.foundation.persistence.Sha256;
import org.infitah.network.Charters;
import org.infitah.network.entity.CharterItem;
import org.infitah.network.entity.CharterSection;
import org.infitah.spi.LocalText;

/**
 * Tells versions of the charter apart by their words, in whatever order the database gives them.
 */
@Dependent
public class CharterVersion implements Charters {

  private static final int BYTES = 5;

  private final NetworkRepository network;

  @Inject
  CharterVersion(NetworkRepository network) {
    this.network = network;
  }

  @Override
  public String version() {
    TreeMap<String, LocalText> words = new TreeMap<>();
    for (CharterSection section : network.listSections()) {
      words.put(section.id() + " ", section.title());
    }
    for (CharterItem item : network.listItems()) {
      words.put(item.sectionId() + " " + item.number(), item.text());
    }
    StringBuilder whole = new StringBuilder();
    words.values().forEach(text -> whole.append(new TreeMap<>(text.texts())).append('\n'));
    return Sha256.of(whole.toString()).substring(0, 2 * BYTES);
  }
}
