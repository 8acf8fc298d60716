package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.AsEachTenant;
import org.infitah.testkit.PluginContract;

/** What the platform asks of every plugin, asked here first. */
class RegisterTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new Register();
  }

  @Override
  public String id() {
    return "${artifactId}";
  }

  @AsEachTenant
  void both_may_have_the_same_entry(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "insert into entry (id, reference, name)"
                      + " values (gen_random_uuid(), 'E-1', '{}')"))
          .isEqualTo(1);
    }
  }
}
