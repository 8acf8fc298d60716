package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;
import org.infitah.spi.data.OpenDataSet;

/** What is measured of the services residents see, month by month, as open data. */
public final class OpenMeasures implements OpenDataSet {

  @Override
  public String key() {
    return "measures";
  }

  @Override
  public String licence() {
    return "ODbL-1.0";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("service", Column.Kind.TEXT),
        new Column("month", Column.Kind.TEXT),
        new Column("kind", Column.Kind.TEXT),
        new Column("amount", Column.Kind.NUMBER));
  }

  /** Nobody keeps when a measure was said. */
  @Override
  public Optional<Instant> updated(WorkContext context, TenantView tenant) {
    return Optional.empty();
  }

  @Override
  public List<DataRow> rows(WorkContext context, TenantView tenant, String after, int most) {
    return new ProjectRepository(context.entities())
        .listMeasured(after, most).stream().map(OpenMeasures::row).toList();
  }

  private static DataRow row(ProjectRepository.Measured one) {
    MeasureView view = MeasureView.of(one.service().reference(), one.measure());
    return new DataRow(
        one.key(), Arrays.asList(view.service(), view.month(), view.kind(), view.amount()));
  }
}
