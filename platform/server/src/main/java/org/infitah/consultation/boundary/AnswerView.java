package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.ContributionAnswer;
import org.infitah.consultation.entity.Reply;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * The reasoned answer to a contribution.
 *
 * @param outcome {@code accepted}, {@code partly} or {@code not}
 * @param reason the code of the reason
 * @param words why
 * @param project the reference of the project it went into
 */
public record AnswerView(
    String outcome,
    String reason,
    LocalText words,
    Optional<String> project,
    LocalDate answeredOn) {

  static AnswerView of(ContributionAnswer answer) {
    Reply reply = answer.reply();
    return new AnswerView(
        reply.outcome(),
        reply.reason(),
        reply.words(),
        reply.project(),
        LocalDate.ofInstant(answer.answeredAt(), Morocco.ZONE));
  }
}
