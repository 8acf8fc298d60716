package org.infitah.plugins.schooltransport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.AsEachTenant;
import org.infitah.testkit.PluginContract;

class SchoolTransportTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new SchoolTransport();
  }

  @Override
  public String id() {
    return "school-transport";
  }

  @AsEachTenant
  void both_may_have_the_same_line(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "insert into line (id, reference, name, from_place, to_place, seats) values"
                      + " (gen_random_uuid(), 'L-1', '{}', '{}', '{}', 30)"))
          .isEqualTo(1);
    }
  }
}
