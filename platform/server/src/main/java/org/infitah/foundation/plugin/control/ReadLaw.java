package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.infitah.spi.law.LawRule;

/** The law of a level, as the operator's files say it. */
@Dependent
public class ReadLaw {

  private final DataSource database;

  @Inject
  ReadLaw(DataSource database) {
    this.database = database;
  }

  Map<String, LawRule> rules(String level, String subject, LocalDate on) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select key, value #>> '{}', unit, article, binding, valid_from from sys.law_rule"
                    + " where level = ? and starts_with(key, ? || '.') and valid_from <= ?"
                    + " and (valid_to is null or valid_to > ?)")) {
      query.setString(1, level);
      query.setString(2, subject);
      query.setObject(3, on);
      query.setObject(4, on);
      Map<String, LawRule> rules = new TreeMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rules.put(
              row.getString(1),
              new LawRule(
                  row.getString(2),
                  Optional.ofNullable(row.getString(3)),
                  row.getString(4),
                  row.getBoolean(5),
                  row.getObject(6, LocalDate.class)));
        }
      }
      return rules;
    } catch (SQLException e) {
      throw new IllegalStateException("the law cannot be read", e);
    }
  }
}
