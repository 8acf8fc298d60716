package org.infitah.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the two turns of a test find, on tables that are guarded and on one that is not. */
class TenantTrialTest {

  private static final ScratchPostgres SERVER = ScratchPostgres.start();

  private final TenantTrial trial;

  TenantTrialTest() throws IOException, SQLException {
    trial = new TenantTrial(SERVER, TenantTrialTest.class, "stops");
    trial.empty();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    SERVER.close();
  }

  @Test
  void what_is_guarded_passes() throws SQLException {
    turn(1, "insert into stop (id) values (gen_random_uuid())");
    assertThatCode(() -> turn(2, "insert into stop (id) values (gen_random_uuid())"))
        .doesNotThrowAnyException();
  }

  @Test
  void what_another_wrote_and_anybody_sees_is_found() throws SQLException {
    turn(1, "insert into open_stop (id) values (gen_random_uuid())");
    assertThatThrownBy(() -> turn(2, "insert into stop (id) values (gen_random_uuid())"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2 sees what it has not written: plugin_stops.open_stop");
  }

  @Test
  void what_is_written_for_another_is_found() {
    assertThatThrownBy(
            () -> turn(2, "insert into open_stop (tenant_id, id) values (1, gen_random_uuid())"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2 changed what is another's");
  }

  @Test
  void a_guarded_table_takes_nothing_for_another() {
    assertThatThrownBy(
            () -> turn(2, "insert into stop (tenant_id, id) values (1, gen_random_uuid())"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void a_turn_that_leaves_nothing_shows_nothing() {
    assertThatThrownBy(() -> turn(1, "select 1"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("left no row");
  }

  private void turn(int tenant, String sql) throws SQLException {
    try (Connection bound = trial.begin(tenant, Integer.toString(tenant));
        Statement statement = bound.createStatement()) {
      statement.execute(sql);
    }
    trial.end(tenant, Integer.toString(tenant));
  }
}
