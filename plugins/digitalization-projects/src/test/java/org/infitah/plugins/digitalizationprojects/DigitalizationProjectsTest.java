package org.infitah.plugins.digitalizationprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.AsEachTenant;
import org.infitah.testkit.PluginContract;

class DigitalizationProjectsTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new DigitalizationProjects();
  }

  @Override
  public String id() {
    return "digitalization-projects";
  }

  @AsEachTenant
  void both_may_have_the_same_service(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "insert into service (id, number, reference, kind, name, office, channels,"
                      + " languages, criteria, scope, silence_consents, shown, changed_on) values"
                      + " (gen_random_uuid(), 1, 'S-1', 'digital', '{}', '{}', '', '', '',"
                      + " 'outside', false, true, '2026-01-05')"))
          .isEqualTo(1);
    }
  }
}
