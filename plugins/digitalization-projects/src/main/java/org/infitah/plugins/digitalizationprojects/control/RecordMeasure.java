package org.infitah.plugins.digitalizationprojects.control;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Measure;
import org.infitah.plugins.digitalizationprojects.entity.MeasureKind;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.PluginContext;

/** Keeps what was measured of a service in a month; said again, it corrects what was said. */
public final class RecordMeasure {

  private final PluginContext context;
  private final ProjectRepository projects;

  public RecordMeasure(PluginContext context, ProjectRepository projects) {
    this.context = context;
    this.projects = projects;
  }

  public Measure record(PublicService service, MeasureKind kind, String month, int amount) {
    context.require(Rights.MEASURES);
    if (!kind.allows(amount)) {
      Unkeepable.refuse(Map.of("amount", "amount"));
    }
    YearMonth of = month(month);
    Optional<Measure> known = projects.find(service.id(), kind.code(), of.toString());
    known.ifPresent(measure -> measure.correct(amount));
    Measure kept =
        known.orElseGet(
            () -> {
              Measure measure = new Measure(context.newId(), service.id(), kind, of, amount);
              projects.add(measure);
              return measure;
            });
    context.did("measure-recorded", service.reference() + " " + kind.code() + " " + of);
    return kept;
  }

  /** A month that has begun. */
  private YearMonth month(String said) {
    YearMonth now = YearMonth.from(Today.of(context));
    if (!said.matches("20[0-9]{2}-(0[1-9]|1[0-2])") || YearMonth.parse(said).isAfter(now)) {
      Unkeepable.refuse(Map.of("month", "month"));
    }
    return YearMonth.parse(said);
  }
}
