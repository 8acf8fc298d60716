package org.infitah.council.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.boundary.Popolo.PopoloCount;
import org.infitah.council.boundary.Popolo.PopoloMotion;
import org.infitah.council.boundary.Popolo.PopoloVote;
import org.infitah.council.boundary.Popolo.PopoloVoteEvent;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Ballot;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;

/** What a council decided on and how it voted, in the words of Popolo. */
final class PopoloVotes {

  private static final String ROLL_CALL = "roll_call";
  private static final Map<String, String> OPTIONS =
      Map.of("for", "yes", "against", "no", "abstain", "abstain", "recused", "not voting");

  private final Map<UUID, CouncilMember> members;
  private final Map<UUID, List<Ballot>> ballots;
  private final List<PopoloMotion> motions = new ArrayList<>();
  private final List<PopoloVoteEvent> voteEvents = new ArrayList<>();

  /**
   * @param ballots by the point they are about
   */
  PopoloVotes(Map<UUID, CouncilMember> members, Map<UUID, List<Ballot>> ballots) {
    this.members = members;
    this.ballots = ballots;
  }

  List<PopoloMotion> motions() {
    return motions;
  }

  List<PopoloVoteEvent> voteEvents() {
    return voteEvents;
  }

  /** A point of the agenda of a session that was called here, and the vote on it. */
  void add(CouncilSession session, AgendaPoint point, String text) {
    String id = session.reference() + '-' + point.nth();
    Optional<String> result = point.outcome().map(PopoloVotes::result);
    motions.add(
        new PopoloMotion(
            id,
            PopoloMembers.COUNCIL,
            session.reference(),
            text,
            point.programme().map(about -> "programme"),
            session.heldOn().text(),
            point.article(),
            result));
    result.ifPresent(told -> vote(session, id, told, point.method(), counts(point), votes(point)));
  }

  /** What a source tells that the council decided on the programme. */
  void add(CouncilSession session, String text) {
    String id = session.reference() + "-programme";
    String result = result(session.decision().orElseThrow());
    motions.add(
        new PopoloMotion(
            id,
            PopoloMembers.COUNCIL,
            session.reference(),
            text,
            Optional.of("programme"),
            session.heldOn().text(),
            Optional.empty(),
            Optional.of(result)));
    vote(
        session,
        id,
        result,
        session.unanimous() ? Optional.of("unanimity") : Optional.empty(),
        counts(session.votesFor(), session.votesAgainst(), session.abstentions(), Optional.empty()),
        List.of());
  }

  private void vote(
      CouncilSession session,
      String motion,
      String result,
      Optional<String> method,
      List<PopoloCount> counts,
      List<PopoloVote> votes) {
    voteEvents.add(
        new PopoloVoteEvent(
            motion + "-vote",
            PopoloMembers.COUNCIL,
            session.reference(),
            motion,
            method,
            session.heldOn().text(),
            result,
            counts,
            votes));
  }

  private static List<PopoloCount> counts(AgendaPoint point) {
    return counts(point.votesFor(), point.votesAgainst(), point.abstentions(), point.recusals());
  }

  private static List<PopoloCount> counts(
      Optional<Integer> votesFor,
      Optional<Integer> against,
      Optional<Integer> abstentions,
      Optional<Integer> recusals) {
    List<PopoloCount> counts = new ArrayList<>();
    votesFor.ifPresent(many -> counts.add(new PopoloCount("yes", many)));
    against.ifPresent(many -> counts.add(new PopoloCount("no", many)));
    abstentions.ifPresent(many -> counts.add(new PopoloCount("abstain", many)));
    recusals.ifPresent(many -> counts.add(new PopoloCount("not voting", many)));
    return counts;
  }

  private List<PopoloVote> votes(AgendaPoint point) {
    return point.method().filter(ROLL_CALL::equals).isEmpty()
        ? List.of()
        : ballots.getOrDefault(point.id(), List.of()).stream()
            .map(
                ballot ->
                    new PopoloVote(
                        Objects.requireNonNull(members.get(ballot.memberId())).reference(),
                        Objects.requireNonNull(OPTIONS.get(ballot.choice()))))
            .sorted(Comparator.comparing(PopoloVote::voterId))
            .toList();
  }

  private static String result(String outcome) {
    return outcome.equals("adopted") ? "pass" : "fail";
  }
}
