package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.time.Morocco;

/** How long one may appeal against a hiding. */
@Dependent
public class AppealTime {

  private final int days;

  @Inject
  AppealTime(@ConfigProperty(name = "infitah.appeal.days", defaultValue = "30") int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  /** The last day on which one may. */
  public LocalDate last(Instant hiddenAt) {
    return LocalDate.ofInstant(hiddenAt, Morocco.ZONE).plusDays(days);
  }

  boolean over(Instant hiddenAt, Instant now) {
    return LocalDate.ofInstant(now, Morocco.ZONE).isAfter(last(hiddenAt));
  }
}
