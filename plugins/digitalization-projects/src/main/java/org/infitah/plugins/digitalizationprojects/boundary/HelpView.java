package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.spi.LocalText;

/**
 * Help the collectivity offers or needs, as it is shown.
 *
 * @param kind {@code offered} or {@code needed}
 * @param shared whether other members are shown it
 */
public record HelpView(
    String reference,
    String kind,
    LocalText subject,
    Optional<LocalText> details,
    boolean shared,
    String changedOn,
    int version) {

  static HelpView of(HelpNote note) {
    return new HelpView(
        note.reference(),
        note.draft().kind().code(),
        note.draft().subject(),
        note.draft().details(),
        note.shared(),
        note.changedOn().toString(),
        note.version());
  }
}
