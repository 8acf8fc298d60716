package org.infitah.indicator.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;
import org.infitah.spi.LocalText;

/**
 * The page on which an indicator is kept.
 *
 * @param wrong by field, in the reader's language
 * @param about what is there already; absent for one that is only begun
 * @param promises what of the programme it can belong to, by code
 * @param series what modules know, by source
 * @param token the form's
 */
public record ManageIndicatorView(
    IndicatorForm form,
    Map<String, String> wrong,
    Optional<About> about,
    Map<String, LocalText> promises,
    Map<String, LocalText> series,
    String token) {

  /** An indicator that is there, and what was read of it. */
  public record About(
      String reference, LocalText title, int version, boolean fetched, List<Line> readings) {

    static About of(Indicator indicator, List<Reading> readings, String subject, boolean decides) {
      return new About(
          indicator.reference(),
          indicator.definition().title(),
          indicator.version(),
          indicator.definition().series().isPresent(),
          readings.stream().map(reading -> Line.of(reading, subject, decides)).toList());
    }
  }

  /**
   * A reading.
   *
   * @param mine whether who looks has entered it
   * @param open whether who looks may decide on it
   */
  public record Line(
      String id,
      CivicDate on,
      long amount,
      String state,
      boolean fetched,
      boolean mine,
      boolean open) {

    static Line of(Reading reading, String subject, boolean decides) {
      boolean mine = reading.enteredBy().equals(subject);
      return new Line(
          reading.id().toString(),
          new CivicDate(reading.on().toString()),
          reading.amount(),
          reading.state(),
          reading.series().isPresent(),
          mine,
          decides && reading.awaits() && !mine);
    }
  }

  /** Which version a change is a change of. */
  public int version() {
    return about.map(About::version).orElse(0);
  }
}
