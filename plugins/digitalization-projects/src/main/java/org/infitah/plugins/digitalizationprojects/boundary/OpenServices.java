package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;
import org.infitah.spi.data.OpenDataSet;

/** The inventory as open data: every service residents see, and how digital it is. */
public final class OpenServices implements OpenDataSet {

  @Override
  public String key() {
    return "services";
  }

  @Override
  public String licence() {
    return "ODbL-1.0";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("reference", Column.Kind.TEXT),
        new Column("kind", Column.Kind.TEXT),
        new Column("name", Column.Kind.WORDS),
        new Column("office", Column.Kind.WORDS),
        new Column("level", Column.Kind.NUMBER),
        new Column("criteria", Column.Kind.TEXT),
        new Column("channels", Column.Kind.TEXT),
        new Column("languages", Column.Kind.TEXT),
        new Column("scope", Column.Kind.TEXT),
        new Column("delay_days", Column.Kind.NUMBER),
        new Column("address", Column.Kind.TEXT),
        new Column("changed_on", Column.Kind.DATE));
  }

  @Override
  public Optional<Instant> updated(WorkContext context, TenantView tenant) {
    return new ServiceRepository(context.entities()).changedLast(context.zone());
  }

  @Override
  public List<DataRow> rows(WorkContext context, TenantView tenant, String after, int most) {
    return new ServiceRepository(context.entities())
        .listShown(after, most).stream().map(OpenServices::row).toList();
  }

  private static DataRow row(PublicService service) {
    ServiceView view = ServiceView.of(service);
    return new DataRow(
        view.reference(),
        Arrays.asList(
            view.reference(),
            view.kind(),
            view.name(),
            view.office(),
            view.level(),
            listed(view.criteria()),
            listed(view.channels()),
            listed(view.languages()),
            view.scope(),
            view.delayDays().orElse(null),
            view.address().orElse(null),
            view.changedDay()));
  }

  private static String listed(List<String> codes) {
    return String.join(" ", codes);
  }
}
