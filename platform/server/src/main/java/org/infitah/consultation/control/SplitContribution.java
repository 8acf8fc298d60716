package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionLink;
import org.infitah.consultation.entity.ContributionLink.Kind;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Sending;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.programme.References;
import org.infitah.spi.LocalText;

/**
 * Makes two contributions of one that says two things, and one again. The first keeps all its
 * words; the second is a passage of it, so that nobody is made to say what they did not.
 */
@Dependent
public class SplitContribution {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final References references;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  SplitContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      References references,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.references = references;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What is to be a contribution of its own.
   *
   * @param key drawn when the form was begun: sent twice, it is made once
   * @param passage of the contribution, word for word
   * @param grounds why, for everybody to read
   */
  public record Part(UUID key, String title, String passage, LocalText grounds) {}

  /** Makes it and answers it. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution split(Contribution asked, Part part) {
    Person person = current.require(Rights.ANSWER);
    Contribution source = standing(asked);
    Optional<Contribution> before = contributions.sent(part.key());
    if (before.isPresent()) {
      return same(before.get(), source);
    }
    refuse(source);
    Idea idea = source.part(part.title(), part.passage());
    Map<String, String> wrong = new LinkedHashMap<>(idea.wrong());
    if (!wrong.containsKey("body") && !source.says(part.passage())) {
      wrong.put("body", "passage");
    }
    if (!ContributionLink.fit(part.grounds())) {
      wrong.put("grounds", "grounds");
    }
    Unfit.refuse(wrong);
    Instant now = clock.instant();
    Contribution second =
        new Contribution(
            Uuid7.at(now),
            source.consultationId(),
            references.next("I", 5, "Contribution"),
            Receipts.draw(),
            idea,
            new Sending(
                part.key(),
                source.channel(),
                source.author(),
                source.enteredBy(),
                source.madeAt()));
    contributions.addNow(second);
    contributions.copySupports(source.id(), second.id());
    links.add(
        new ContributionLink(
            Uuid7.at(now),
            Kind.SPLIT,
            second.id(),
            source.id(),
            new ContributionLink.Made(part.grounds(), person.subject(), now)));
    audit.record(person.did("participation.split", second.reference() + " " + source.reference()));
    ledger.record(
        LedgerKind.CONTRIBUTION_SPLIT,
        second.reference(),
        source.reference() + '\n' + second.title() + '\n' + second.body(),
        now);
    return second;
  }

  private Contribution same(Contribution before, Contribution source) {
    boolean same =
        links
            .find(Kind.SPLIT, before.id())
            .filter(link -> link.otherId().equals(source.id()))
            .isPresent();
    if (!same) {
      throw new NotNow("key");
    }
    return before;
  }

  /** Takes back the split that this one came of. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void undo(Contribution asked) {
    Person person = current.require(Rights.ANSWER);
    Contribution second = standing(asked);
    if (second.undone() || links.find(Kind.SPLIT, second.id()).isEmpty()) {
      throw new NotNow("alone");
    }
    refuse(second);
    if (links.divided(second.id())) {
      throw new NotNow("gathered");
    }
    second.undo();
    audit.record(person.did("participation.rejoined", second.reference()));
  }

  private Contribution standing(Contribution asked) {
    Consultation consultation = consultations.lock(asked.consultationId());
    if (consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    return contributions.again(asked);
  }

  private void refuse(Contribution one) {
    if (one.answerId().isPresent() || !one.shown()) {
      throw new NotNow("answered");
    }
    if (links.merged(one.id())) {
      throw new NotNow("merged");
    }
    if (links.gathers(one.id())) {
      throw new NotNow("gathered");
    }
  }
}
