package org.infitah.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.plugin.PluginSeries;
import org.infitah.foundation.time.Morocco;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;

/** Says what an indicator was on a day, or fetches it from where a module knows it. */
@Dependent
public class EnterReading {

  private final IndicatorRepository indicators;
  private final PluginSeries series;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  EnterReading(
      IndicatorRepository indicators,
      PluginSeries series,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.indicators = indicators;
    this.series = series;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person says it. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void enter(Indicator indicator, LocalDate on, long amount) {
    Person person = current.require(Rights.KEEP);
    keep(indicator, on, amount, Optional.empty(), person);
  }

  /** The module says it that the indicator names. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void fetch(Indicator indicator) {
    Person person = current.require(Rights.KEEP);
    Optional<String> named = indicator.definition().series();
    PluginSeries.Told told =
        series.all().stream()
            .filter(one -> named.filter(one.source()::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new Unkeepable(Map.of("series", "silent")));
    boolean known =
        indicators.readings(indicator.id(), 1).stream()
            .anyMatch(
                last ->
                    last.on().equals(told.series().on())
                        && last.amount() == told.series().amount()
                        && !last.state().equals("refused"));
    if (known) {
      throw new Unkeepable(Map.of("series", "known"));
    }
    keep(indicator, told.series().on(), told.series().amount(), named, person);
  }

  private void keep(
      Indicator indicator, LocalDate on, long amount, Optional<String> from, Person person) {
    if (on.isAfter(LocalDate.ofInstant(clock.instant(), Morocco.ZONE)) || on.getYear() < 2000) {
      throw new Unkeepable(Map.of("on", "day"));
    }
    indicators.add(
        new Reading(Uuid7.at(clock.instant()), indicator.id(), on, amount, from, person.subject()));
    audit.record(
        person.did(from.isPresent() ? "progress.fetched" : "progress.read", indicator.reference()));
  }
}
