package org.infitah.plugins.schooltransport.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.schooltransport.control.LineRepository;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;
import org.infitah.spi.data.OpenDataSet;

/** The register as open data: every line, and nothing about who rides it. */
public final class OpenLines implements OpenDataSet {

  @Override
  public String key() {
    return "lines";
  }

  @Override
  public String licence() {
    return "ODbL-1.0";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("reference", Column.Kind.TEXT),
        new Column("name", Column.Kind.WORDS),
        new Column("from_place", Column.Kind.WORDS),
        new Column("to_place", Column.Kind.WORDS),
        new Column("seats", Column.Kind.NUMBER));
  }

  /** The register does not keep when a line was entered. */
  @Override
  public Optional<Instant> updated(WorkContext context, TenantView tenant) {
    return Optional.empty();
  }

  @Override
  public List<DataRow> rows(WorkContext context, TenantView tenant, String after, int most) {
    return new LineRepository(context.entities())
        .list(after, most).stream().map(OpenLines::row).toList();
  }

  private static DataRow row(BusLine line) {
    return new DataRow(
        line.reference(),
        Arrays.asList(line.reference(), line.name(), line.from(), line.to(), line.seats()));
  }
}
