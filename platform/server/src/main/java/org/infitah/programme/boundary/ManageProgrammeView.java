package org.infitah.programme.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.control.Rights;
import org.infitah.programme.entity.GateOverride;
import org.infitah.spi.LocalText;

/**
 * The page on which a programme's way is followed.
 *
 * @param asked what somebody wanted open without its evidence, the latest first
 * @param mine permissions that who looks has been granted
 * @param typed what was written last, where it was refused: by field
 * @param wrong by field, in the reader's language
 * @param token the form's
 */
public record ManageProgrammeView(
    LifecycleView way,
    List<Line> asked,
    Set<String> mine,
    Map<String, String> typed,
    Map<String, String> wrong,
    String token) {

  /** Codes that have words; others are shown as the operator's files say them. */
  private static final Set<String> WORDED =
      Set.of(
          "committee-constituted",
          "workshop-minutes-published",
          "first-consultation-answered",
          "deliberation-recorded");

  private static final Set<String> STEPS =
      Set.of("first-consultation", "second-consultation", "submission", "adoption");

  /**
   * Somebody's wish to open a step.
   *
   * @param own whether who looks has asked for it
   * @param open whether who looks may decide on it
   */
  public record Line(
      String id,
      String step,
      LocalText reason,
      String state,
      CivicDate on,
      boolean own,
      boolean open) {

    static Line of(GateOverride override, String subject, boolean decides) {
      boolean own = override.askedBy().equals(subject);
      return new Line(
          override.id().toString(),
          override.step(),
          override.reason(),
          override.state(),
          LifecycleViews.day(override.askedAt()),
          own,
          decides && override.awaits() && !own);
    }
  }

  /** Whether somebody waits for a second person at a step. */
  public boolean waits(String step) {
    return asked.stream().anyMatch(one -> one.step().equals(step) && one.state().equals("asked"));
  }

  /** Codes of the roles that take a step. */
  public List<String> takers(LifecycleView.StepView step) {
    return Rights.find(step.permission()).stream()
        .map(Permission::roles)
        .flatMap(Set::stream)
        .sorted()
        .map(Role::code)
        .toList();
  }

  /** What was typed into a field. */
  public String field(String name) {
    return Optional.ofNullable(typed.get(name)).orElse("");
  }

  /** Whether a code of evidence has words of its own. */
  public static boolean evidenceHasWords(String code) {
    return WORDED.contains(code);
  }

  /** Whether a step has words of its own. */
  public static boolean stepHasWords(String code) {
    return STEPS.contains(code);
  }
}
