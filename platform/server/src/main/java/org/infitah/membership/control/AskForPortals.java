package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.WallClock;
import org.infitah.membership.Membership;
import org.infitah.membership.entity.Collectivity;
import org.infitah.membership.entity.Wish;

/**
 * Asks the operator to open many portals, each the same wish as one asked for alone. A collectivity
 * that has a portal, or for which one was asked, is left as it is, so the same list may be sent
 * again; all that is asked for is asked for together.
 */
@Dependent
public class AskForPortals {

  private final OpeningRepository openings;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AskForPortals(
      OpeningRepository openings, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.openings = openings;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** What becomes of a wish. */
  public enum Outcome {
    ASKED,
    SAME,
    TAKEN
  }

  /**
   * A line of the list.
   *
   * @param named whether the list itself says the host label; a made one gives way to others
   */
  public record Line(Wish wish, boolean named) {}

  /**
   * What became of a line.
   *
   * @param alias the host label it has, or would have
   */
  public record Result(String alias, Outcome outcome) {}

  /** Answers for each line, in their order. A rehearsal writes nothing. */
  @Transactional
  public List<Result> ask(List<Line> lines, boolean rehearsal) {
    Person person = current.require(Membership.ADMIT);
    Instant now = clock.instant();
    Map<String, String> aliases = openings.aliases();
    Set<String> taken = new HashSet<>(aliases.values());
    List<Result> results = new ArrayList<>();
    for (Line line : lines) {
      Result result = place(line, aliases, taken);
      results.add(result);
      if (result.outcome() != Outcome.ASKED) {
        continue;
      }
      aliases.put(line.wish().code(), result.alias());
      taken.add(result.alias());
      if (!rehearsal && openings.insert(line.wish().named(result.alias()), person.subject(), now)) {
        audit.record(person.did("member.portal-asked", result.alias()));
      }
    }
    return results;
  }

  private static Result place(Line line, Map<String, String> aliases, Set<String> taken) {
    Wish wish = line.wish();
    String known = aliases.get(wish.code());
    if (known != null) {
      boolean other = line.named() && !known.equals(wish.alias());
      return new Result(known, other ? Outcome.TAKEN : Outcome.SAME);
    }
    if (!taken.contains(wish.alias())) {
      return new Result(wish.alias(), Outcome.ASKED);
    }
    String apart = Collectivity.apart(wish.alias(), wish.code());
    return line.named() || taken.contains(apart)
        ? new Result(wish.alias(), Outcome.TAKEN)
        : new Result(apart, Outcome.ASKED);
  }
}
