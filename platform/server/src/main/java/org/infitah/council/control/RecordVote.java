package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.AgendaPoint.Counts;
import org.infitah.council.entity.AgendaPoint.Result;
import org.infitah.council.entity.Ballot;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Presence;
import org.infitah.council.entity.Sitting;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;

/** Records how the council voted on a point, and says how it came out. */
@Dependent
public class RecordVote {

  private static final Set<String> CHOICES = Set.of("for", "against", "abstain", "recused");

  private final CouncilRepository council;
  private final ReadCouncilLaw law;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  RecordVote(
      CouncilRepository council,
      ReadCouncilLaw law,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.council = council;
    this.law = law;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Keeps the vote; the law says what it means. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void vote(CouncilSession session, AgendaPoint point, Vote vote) {
    Person person = current.require(Rights.KEEP);
    if (!session.isOpen()) {
      throw Unkeepable.because("method", "shut");
    }
    if (point.outcome().isPresent()) {
      throw Unkeepable.because("method", "voted");
    }
    Instant now = clock.instant();
    CouncilLaw known = law.on(session.heldOn().firstDay());
    Set<UUID> present = present(session);
    switch (vote.method()) {
      case "roll_call" -> byName(point, known, present, vote.ballots(), now);
      case "counts", "secret" -> counted(point, known, present.size(), vote);
      case "unanimity" ->
          point.vote(
              "unanimity",
              Optional.empty(),
              new Result(true, false, known.rule("majority.ordinary").article()));
      default -> throw Unkeepable.because("method", "method");
    }
    if (point.programme().isPresent()) {
      session.decide(point);
    }
    audit.record(person.did("plenary.voted", session.reference()));
    ledger.record(
        LedgerKind.VOTE_RECORDED,
        session.reference(),
        LedgerText.of(point.title()) + '\n' + vote.method() + '\n' + point.outcome().orElseThrow(),
        now);
  }

  private Set<UUID> present(CouncilSession session) {
    Sitting opened =
        council.sittings(session.id()).stream().filter(Sitting::opened).findFirst().orElseThrow();
    return council.presences(opened.id()).stream()
        .filter(Presence::present)
        .map(Presence::memberId)
        .collect(Collectors.toSet());
  }

  private void byName(
      AgendaPoint point,
      CouncilLaw known,
      Set<UUID> present,
      Map<UUID, String> ballots,
      Instant now) {
    if (!ballots.keySet().equals(present) || !CHOICES.containsAll(ballots.values())) {
      throw Unkeepable.because("method", "ballots");
    }
    Counts counts =
        new Counts(
            many(ballots, "for"),
            many(ballots, "against"),
            many(ballots, "abstain"),
            many(ballots, "recused"));
    Optional<Boolean> presidentFor =
        council.members().stream()
            .filter(member -> member.president() && present.contains(member.id()))
            .map(member -> ballots.getOrDefault(member.id(), ""))
            .filter(choice -> choice.equals("for") || choice.equals("against"))
            .map("for"::equals)
            .findFirst();
    keep(point, "roll_call", counts, known, presidentFor, "president");
    ballots.forEach(
        (member, choice) -> council.add(new Ballot(Uuid7.at(now), point.id(), member, choice)));
  }

  private static void counted(AgendaPoint point, CouncilLaw known, int present, Vote vote) {
    Counts counts = vote.counts().orElseThrow(() -> Unkeepable.because("for", "counts"));
    int all = counts.votesFor() + counts.votesAgainst() + counts.abstentions() + counts.recusals();
    if (all == 0 || all > present) {
      throw Unkeepable.because("for", "counts");
    }
    keep(point, vote.method(), counts, known, Optional.empty(), "tie");
  }

  private static void keep(
      AgendaPoint point,
      String method,
      Counts counts,
      CouncilLaw known,
      Optional<Boolean> presidentFor,
      String undecided) {
    Majority majority =
        Majority.of(known, counts.votesFor(), counts.votesAgainst(), presidentFor)
            .orElseThrow(() -> Unkeepable.because("method", undecided));
    point.vote(
        method,
        Optional.of(counts),
        new Result(majority.adopted(), majority.casting(), majority.article()));
  }

  private static int many(Map<UUID, String> ballots, String choice) {
    return Collections.frequency(ballots.values(), choice);
  }
}
