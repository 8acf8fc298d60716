package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionLink;
import org.infitah.consultation.entity.ContributionLink.Kind;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;
import org.infitah.spi.LocalText;

/**
 * Merges contributions that say the same into one of them, which is answered for all, and parts
 * them again. Nothing is moved: whoever wrote or supported one of them stays where they were.
 */
@Dependent
public class MergeContributions {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final TellFollowers followers;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  MergeContributions(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      TellFollowers followers,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.followers = followers;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Merges them.
   *
   * @param proposal the reference of the one that stands for all
   * @param others the references of those merged into it
   * @param grounds why, for everybody to read
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void merge(Consultation asked, String proposal, List<String> others, LocalText grounds) {
    Person person = current.require(Rights.ANSWER);
    Consultation consultation = consultations.lock(asked.id());
    if (consultation.kind().isEmpty() || consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    List<String> wanted = Stream.concat(Stream.of(proposal), others.stream()).distinct().toList();
    List<Contribution> those = contributions.find(consultation.id(), wanted);
    Unfit.refuse(wrong(proposal, wanted, those, grounds));
    Instant now = clock.instant();
    UUID target = id(those, proposal);
    List<Contribution> merged = those.stream().filter(one -> !one.id().equals(target)).toList();
    for (Contribution one : merged) {
      links.add(
          new ContributionLink(
              Uuid7.at(now),
              Kind.MERGED,
              one.id(),
              target,
              new ContributionLink.Made(grounds, person.subject(), now)));
      audit.record(person.did("participation.merged", one.reference() + " " + proposal));
      ledger.record(
          LedgerKind.CONTRIBUTION_MERGED,
          one.reference(),
          proposal + '\n' + LedgerText.of(grounds),
          now);
    }
    followers.merged(merged);
  }

  private Map<String, String> wrong(
      String proposal, List<String> wanted, List<Contribution> those, LocalText grounds) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (those.stream().noneMatch(one -> one.reference().equals(proposal))) {
      wrong.put("proposal", "proposal");
    } else if (wanted.size() < 2 || those.size() != wanted.size()) {
      wrong.put("contributions", "two");
    } else if (those.stream().anyMatch(one -> !one.shown() || one.answerId().isPresent())) {
      wrong.put("contributions", "answered");
    } else {
      Set<UUID> tied = links.tied(those);
      boolean free =
          those.stream().noneMatch(one -> tied.contains(one.id()) && !leads(one, proposal));
      if (!free) {
        wrong.put("contributions", "merged");
      }
    }
    if (!ContributionLink.fit(grounds)) {
      wrong.put("grounds", "grounds");
    }
    return wrong;
  }

  /** It may already stand for others, but not be merged itself. */
  private boolean leads(Contribution one, String proposal) {
    return one.reference().equals(proposal) && !links.merged(one.id());
  }

  private static UUID id(List<Contribution> those, String reference) {
    return those.stream()
        .filter(one -> one.reference().equals(reference))
        .map(Contribution::id)
        .findFirst()
        .orElseThrow();
  }

  /** Parts what was merged into it: everything is as it was. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void undo(Contribution asked) {
    Person person = current.require(Rights.ANSWER);
    Consultation consultation = consultations.lock(asked.consultationId());
    if (consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    Contribution proposal = contributions.again(asked);
    List<Contribution> merged = links.merged(List.of(proposal));
    if (merged.isEmpty()) {
      throw new NotNow("alone");
    }
    if (proposal.answerId().isPresent()) {
      throw new NotNow("answered");
    }
    links.part(proposal.id());
    for (Contribution one : merged) {
      audit.record(
          person.did("participation.parted", one.reference() + " " + proposal.reference()));
    }
  }
}
