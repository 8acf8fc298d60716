package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.time.Morocco;

/** When the letter of the day leaves, by the clocks of Morocco, in Ramadan as before it. */
@Dependent
public class DigestHour {

  private final LocalTime hour;

  @Inject
  DigestHour(
      @ConfigProperty(name = "infitah.notification.hour", defaultValue = "08:00") String hour) {
    this.hour = LocalTime.parse(hour);
  }

  /** The first time after that moment. */
  Instant after(Instant moment) {
    ZonedDateTime here = moment.atZone(Morocco.ZONE);
    ZonedDateTime today = here.toLocalDate().atTime(hour).atZone(Morocco.ZONE);
    return today.isAfter(here)
        ? today.toInstant()
        : here.toLocalDate().plusDays(1).atTime(hour).atZone(Morocco.ZONE).toInstant();
  }

  /** In words of its own: {@code 08:00}. */
  public String text() {
    return hour.toString();
  }
}
