package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * What somebody said about a contribution, as everybody sees it.
 *
 * @param contribution the reference of what it speaks of
 * @param body absent while it is hidden, as is its author's name
 * @param language it is written in
 * @param stance {@code for}, {@code against} or {@code neither}
 * @param signature the name its author wants under it
 * @param hiddenFor the reason for which it is hidden
 */
public record CommentView(
    String reference,
    String contribution,
    Optional<String> body,
    String language,
    String stance,
    Optional<String> signature,
    LocalDate madeOn,
    Optional<String> hiddenFor,
    Optional<LocalDate> hiddenOn) {

  static CommentView of(ContributionComment it, String contribution) {
    return new CommentView(
        it.reference(),
        contribution,
        Optional.of(it.body()).filter(text -> it.shown()),
        it.language(),
        it.stance(),
        it.signature().filter(name -> it.shown()),
        LocalDate.ofInstant(it.madeAt(), Morocco.ZONE),
        it.hiddenFor(),
        it.hiddenAt().map(at -> LocalDate.ofInstant(at, Morocco.ZONE)));
  }

  /** What it says. */
  public Optional<LocalText> text() {
    return body.map(words -> LocalText.of(language, words));
  }
}
