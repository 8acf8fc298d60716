package org.infitah.plugins.digitalizationprojects.control;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.entity.Measure;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.LocalText;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;
import org.infitah.spi.indicator.IndicatorSource;
import org.infitah.spi.indicator.Series;

/** What is measured of the services residents see, each with its latest month. */
public final class ServiceSeries implements IndicatorSource {

  private static final String WORDS = "digitalizationprojects.";

  @Override
  public List<Series> series(PluginContext context, TenantView tenant) {
    Map<String, Series> latest = new LinkedHashMap<>();
    for (ProjectRepository.Measured one : new ProjectRepository(context.entities()).listLatest()) {
      Measure measure = one.measure();
      if (!measure.month().matches("[0-9]{4}-[0-9]{2}")) {
        continue;
      }
      latest.put(
          measure.kind() + " " + one.service().reference(),
          new Series(
              measure.kind() + " " + one.service().reference(),
              name(context.words(WORDS + "measure." + measure.kind()), one.service()),
              context.words(WORDS + (measure.kind().equals("delay") ? "unit.days" : "unit.part")),
              YearMonth.parse(measure.month()).atEndOfMonth(),
              measure.amount()));
    }
    return List.copyOf(latest.values());
  }

  private static LocalText name(LocalText kind, PublicService service) {
    Map<String, String> said = new TreeMap<>();
    kind.texts()
        .forEach(
            (language, words) ->
                said.put(
                    language,
                    String.join(" – ", words, service.name().forReader(language).text())));
    return new LocalText(said, kind.source());
  }
}
