package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionAnswer;
import org.infitah.consultation.entity.Reply;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;
import org.infitah.spi.programme.ProgrammeFace;

/** Answers contributions of a consultation, one by one or many alike. */
@Dependent
public class AnswerContributions {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final TellFollowers followers;
  private final ProgrammeFace programme;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  AnswerContributions(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      TellFollowers followers,
      ProgrammeFace programme,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.followers = followers;
    this.programme = programme;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Gives them this answer, in place of one they had, and with them what was merged into them. The
   * same answer sent again is the same answer.
   *
   * @param references of contributions of this consultation
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void answer(Consultation asked, List<String> references, Reply reply) {
    Person person = current.require(Rights.ANSWER);
    Consultation consultation = consultations.lock(asked.id());
    if (consultation.kind().isEmpty() || consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    List<Contribution> those = contributions.find(consultation.id(), references);
    Map<String, String> wrong = new LinkedHashMap<>(reply.wrong());
    if (those.isEmpty()
        || those.stream().anyMatch(Contribution::undone)
        || those.size() != references.stream().distinct().count()) {
      wrong.put("contributions", "contributions");
    } else if (those.stream().anyMatch(one -> links.merged(one.id()))) {
      wrong.put("contributions", "merged");
    }
    if (reply.project().filter(project -> !known(project)).isPresent()) {
      wrong.put("project", "project");
    }
    Unfit.refuse(wrong);
    if (haveIt(those, reply)) {
      return;
    }
    Instant now = clock.instant();
    ContributionAnswer answer =
        new ContributionAnswer(Uuid7.at(now), consultation.id(), reply, person.subject(), now);
    contributions.add(answer);
    List<Contribution> all = new ArrayList<>(those);
    all.addAll(links.merged(those));
    for (Contribution contribution : all) {
      contribution.answered(answer);
      audit.record(person.did("participation.answered", contribution.reference()));
      ledger.record(
          LedgerKind.CONTRIBUTION_ANSWERED,
          contribution.reference(),
          String.join("\n", reply.outcome(), reply.reason(), LedgerText.of(reply.words())),
          now);
    }
    followers.answered(all);
  }

  private boolean haveIt(List<Contribution> those, Reply reply) {
    Map<UUID, ContributionAnswer> given = contributions.answers(those);
    return those.stream()
        .allMatch(
            one ->
                one.answerId()
                    .flatMap(id -> Optional.ofNullable(given.get(id)))
                    .map(ContributionAnswer::reply)
                    .filter(reply::equals)
                    .isPresent());
  }

  private boolean known(String project) {
    return programme.projects().stream().anyMatch(one -> one.reference().equals(project));
  }
}
