package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.time.Morocco;

/** Whether members are told of a session as long before as the law says. */
@Dependent
public class CheckNotice {

  private final ReadCouncilLaw law;
  private final Clock clock;

  @Inject
  CheckNotice(ReadCouncilLaw law, Clock clock) {
    this.law = law;
    this.clock = clock;
  }

  /** What the law says of a session that was called here. */
  public Optional<Notice> of(CouncilSession session) {
    if (!session.called()) {
      return Optional.empty();
    }
    CouncilLaw known = law.on(session.heldOn().firstDay());
    String key = known.noticeKey(session.byGovernor());
    return Optional.of(
        new Notice(known.number(key), known.rule(key).article(), Morocco.today(clock)));
  }

  /**
   * A notice.
   *
   * @param days before the session
   * @param article which says so
   * @param today on which it is looked at
   */
  public record Notice(int days, String article, LocalDate today) {

    /**
     * Whether it was kept for a member: {@code kept} or {@code missed} by the day the member was
     * told; {@code unproved} where none is known and it is too late now; nothing while it is not,
     * and nothing for the calls that follow the first, whose days the law sets itself.
     */
    public Optional<String> standing(Convocation one) {
      if (one.call() > 1) {
        return Optional.empty();
      }
      LocalDate last = one.heldOn().firstDay().minusDays(days);
      return one.toldOn()
          .map(told -> told.isAfter(last) ? "missed" : "kept")
          .or(() -> today.isAfter(last) ? Optional.of("unproved") : Optional.empty());
    }
  }
}
