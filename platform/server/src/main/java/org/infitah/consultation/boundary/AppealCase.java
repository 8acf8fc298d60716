package org.infitah.consultation.boundary;

import java.util.Optional;
import org.infitah.consultation.entity.ModerationAppeal;
import org.infitah.spi.LocalText;

/**
 * An appeal as those see it who decide.
 *
 * @param reasons in its author's own words
 * @param hidden what was hidden
 * @param own whether the reader hid it, and leaves it to another
 */
public record AppealCase(
    AppealView appeal, LocalText reasons, Optional<LocalText> hidden, boolean own) {

  static AppealCase of(ModerationAppeal it, Optional<String> hidden, String reader) {
    return new AppealCase(
        AppealView.of(it),
        LocalText.of(it.language(), it.reasons()),
        hidden.map(words -> LocalText.of(it.language(), words)),
        it.hiddenBy().equals(reader) || it.appellant().filter(reader::equals).isPresent());
  }
}
