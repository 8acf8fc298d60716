package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.ModerationAppeal;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * An appeal as everybody may see it: neither its author nor its words.
 *
 * @param about the reference of what was hidden
 * @param hiddenFor the reason for which it was
 * @param state {@code waiting}, {@code upheld} or {@code overturned}
 * @param grounds for the decision
 */
public record AppealView(
    String reference,
    String about,
    String hiddenFor,
    LocalDate madeOn,
    String state,
    Optional<LocalDate> decidedOn,
    Optional<LocalText> grounds) {

  static AppealView of(ModerationAppeal it) {
    return new AppealView(
        it.reference(),
        it.about(),
        it.hiddenFor(),
        LocalDate.ofInstant(it.madeAt(), Morocco.ZONE),
        it.state(),
        it.decidedAt().map(at -> LocalDate.ofInstant(at, Morocco.ZONE)),
        it.grounds());
  }
}
