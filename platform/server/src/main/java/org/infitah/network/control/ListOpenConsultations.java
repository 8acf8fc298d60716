package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.time.Morocco;
import org.infitah.network.OpenConsultation;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Where people are asked now, on the portals of all members that are at work. */
@Dependent
public class ListOpenConsultations {

  /** What of a consultation others see, and those they see on the day that is bound twice. */
  static final String COLUMNS =
      "m.alias, m.names::text, c.reference, c.kind, c.subject::text, c.question::text,"
          + " c.opens_on, c.closes_on";

  static final String OPEN =
      " from net.consultation c join net.member m using (tenant_id) where c.opens_on <= ?"
          + " and c.closes_on >= ? and net.at_work(c.tenant_id)";

  private final NetworkDatabase published;
  private final Clock clock;

  @Inject
  ListOpenConsultations(NetworkDatabase published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  private record Row(String key, OpenConsultation consultation) {}

  /** A part of them, those that end first. */
  public Slice<OpenConsultation> list(SliceQuery query) {
    LocalDate today = Morocco.today(clock);
    List<Row> rows =
        published.list(
            "select * from (select "
                + COLUMNS
                + ", to_char(c.closes_on, 'YYYY-MM-DD') || ' ' || m.alias || ' ' || c.reference"
                + " collate \"C\" as key"
                + OPEN
                + ") open where key > ? order by key limit ?",
            asked -> {
              asked.setObject(1, today);
              asked.setObject(2, today);
              asked.setString(3, query.after());
              asked.setInt(4, query.limit() + 1);
            },
            row -> new Row(row.getString(9), consultation(row, 1)));
    Slice<Row> part = Slice.of(rows, query, Row::key, row -> row);
    return new Slice<>(part.items().stream().map(Row::consultation).toList(), part.next());
  }

  static OpenConsultation consultation(ResultSet row, int first) throws SQLException {
    return new OpenConsultation(
        row.getString(first),
        NetworkDatabase.text(row, first + 1).orElseThrow(),
        row.getString(first + 2),
        row.getString(first + 3),
        NetworkDatabase.text(row, first + 4).orElseThrow(),
        NetworkDatabase.text(row, first + 5).orElseThrow(),
        row.getObject(first + 6, LocalDate.class),
        row.getObject(first + 7, LocalDate.class));
  }
}
