package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.Invitation;
import org.infitah.people.Invitations;
import org.infitah.people.entity.Mandate;

/**
 * Gives the roles of a whole list, each as one given alone. What somebody has already is left as it
 * is, so the same list may be sent again, also when its first days are over.
 */
@Dependent
public class GiveRoles {

  private final ManagePeople people;
  private final Invitations invitations;
  private final CurrentPerson current;
  private final Clock clock;

  @Inject
  GiveRoles(
      ManagePeople people, Invitations invitations, CurrentPerson current, @WallClock Clock clock) {
    this.people = people;
    this.invitations = invitations;
    this.current = current;
    this.clock = clock;
  }

  /** What becomes of an invitation. */
  public enum Outcome {
    GIVEN,
    SAME,
    /** Its first or its last day is over. */
    LATE
  }

  /** Answers for each invitation, in their order. A rehearsal writes nothing. */
  @Transactional
  public List<Outcome> give(List<Invitation> list, boolean rehearsal) {
    current.require(ManagePeople.PERMISSION);
    Instant now = clock.instant();
    LocalDate today = Morocco.today(clock);
    Map<String, List<Mandate.Term>> above = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Invitation invitation : list) {
      Mandate.Term term = Mandate.Term.of(invitation.starts(), invitation.ends(), now);
      List<Mandate.Term> terms =
          above.computeIfAbsent(
              invitation.role().code() + ' ' + invitation.to().email(), key -> new ArrayList<>());
      Outcome outcome = outcome(invitation, term, terms, today);
      outcomes.add(outcome);
      if (outcome == Outcome.GIVEN) {
        terms.add(term);
        if (!rehearsal) {
          people.give(invitation, Optional.empty());
        }
      }
    }
    return outcomes;
  }

  private Outcome outcome(
      Invitation invitation, Mandate.Term term, List<Mandate.Term> above, LocalDate today) {
    if (above.stream().anyMatch(term::meets) || invitations.isHeld(invitation)) {
      return Outcome.SAME;
    }
    boolean late =
        invitation.starts().isBefore(today)
            || invitation.ends().filter(last -> last.isBefore(today)).isPresent();
    return late ? Outcome.LATE : Outcome.GIVEN;
  }
}
