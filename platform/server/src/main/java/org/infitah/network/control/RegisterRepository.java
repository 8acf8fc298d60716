package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.network.entity.RegisterEntry;

/** The register of members, as tenants have published it, line by line. */
@Dependent
public class RegisterRepository {

  private final NetworkDatabase database;

  @Inject
  RegisterRepository(NetworkDatabase database) {
    this.database = database;
  }

  /** What had been written by the end of that day, the oldest first. */
  public List<RegisterEntry> listWritten(LocalDate day) {
    Timestamp end = Timestamp.from(day.plusDays(1).atStartOfDay(Morocco.ZONE).toInstant());
    return database.list(
        "select alias, standing = 'joined', since, (source -> 'title')::text, level, code,"
            + " region_code, names::text, recorded_at from net.membership where recorded_at < ?"
            + " order by alias, recorded_at, id",
        query -> query.setTimestamp(1, end),
        RegisterRepository::entry);
  }

  private static RegisterEntry entry(ResultSet row) throws SQLException {
    return new RegisterEntry(
        row.getString(1),
        row.getBoolean(2),
        Optional.ofNullable(row.getString(3)).map(CivicDate::new),
        NetworkDatabase.text(row, 4),
        row.getString(5),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        NetworkDatabase.text(row, 8).orElseThrow(),
        row.getTimestamp(9).toInstant().atZone(Morocco.ZONE).toLocalDate());
  }
}
