package org.infitah.foundation.autosave.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.infitah.foundation.job.TenantJob;

/** Lets go of what was typed and neither saved nor touched for long. */
@Dependent
public class SweepWorkingCopies implements TenantJob {

  private final KeepWorkingCopy keeping;

  @Inject
  SweepWorkingCopies(KeepWorkingCopy keeping) {
    this.keeping = keeping;
  }

  @Override
  public String name() {
    return "sweep-working-copies";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(KeepWorkingCopy.WORK);
  }

  @Override
  public void runFor(int tenant) {
    keeping.sweep();
  }
}
