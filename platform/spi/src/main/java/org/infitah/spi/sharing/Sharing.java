package org.infitah.spi.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;

/**
 * What this tenant shows the other members that use the same module, each by a decision of its own,
 * and what they show it. Nobody sees more of another than it shows here. What a tenant shows rests
 * while it has the module disabled.
 */
public interface Sharing {

  /**
   * Shows something, or shows it anew; it shares the fate of the work it is done in.
   *
   * @param kind what it is, small letters and hyphens, at most 40 characters
   * @param id the plugin's own id of it
   * @param title in a line
   * @param words what is to be said of it, if anything
   * @param facts codes and addresses for the plugin itself, at most 20, keys of at most 40 and
   *     values of at most 300 characters; never anything about a person
   * @throws IllegalArgumentException when one of these does not hold
   */
  void show(
      String kind, UUID id, LocalText title, Optional<LocalText> words, Map<String, String> facts);

  /** Shows it no longer; nothing happens when it was not shown. */
  void withdraw(String kind, UUID id);

  /** What the others show of a kind, what was shown last first; at most 500. */
  List<Shown> list(String kind);
}
