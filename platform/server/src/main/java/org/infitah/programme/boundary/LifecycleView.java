package org.infitah.programme.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.Missing;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.spi.LocalText;

/**
 * How far the current programme may go.
 *
 * @param overrides steps that two people opened without what they ask for, the latest first
 */
public record LifecycleView(
    Optional<ProgrammeSummary> programme, List<StepView> steps, List<OverrideView> overrides) {

  /**
   * A step of the way.
   *
   * @param source the law it stands in, or where the practice is told
   * @param binding whether it is law
   * @param permission who takes it
   * @param evidence codes of what it asks for
   * @param missing what of it is not there
   * @param opened whether two people opened it without that
   * @param open whether it may be taken
   */
  public record StepView(
      String step,
      int number,
      LocalText note,
      String source,
      boolean binding,
      String permission,
      List<String> evidence,
      List<Missing> missing,
      boolean opened,
      boolean open) {

    public StepView {
      evidence = List.copyOf(evidence);
      missing = List.copyOf(missing);
    }

    /** Where a code is supplied, if it is missing. */
    public Optional<Missing> lack(String code) {
      return missing.stream().filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** A step opened by two people, and why. */
  public record OverrideView(String step, LocalText reason, CivicDate on) {}
}
