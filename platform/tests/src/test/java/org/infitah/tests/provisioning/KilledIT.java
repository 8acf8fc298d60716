package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.infitah.cli.apply.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever applying is killed, applying again ends where one undisturbed run ends. */
class KilledIT {

  /** The end of the process, as far as the code can tell. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final int MOMENTS = 4;

  @TempDir Path temporary;
  Path folder;

  /** The network and Taroudant alone: each kind of step is there, and there are many runs. */
  @BeforeEach
  void lay() throws IOException {
    folder = ConfigFolder.copy(Path.of("../../tenants-config"), temporary.resolve("config"));
    Files.delete(folder.resolve("demo-accounts.yaml"));
    for (String other : List.of("sefrou", "el-ksiba", "marrakech-safi")) {
      Files.delete(folder.resolve("tenants/" + other + "/tenant.yaml"));
      Files.delete(folder.resolve("tenants/" + other + "/programme.yaml"));
      Files.delete(folder.resolve("tenants/" + other));
    }
  }

  @Test
  void at_every_step() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    String whole;
    try (Installation undisturbed = Installation.fresh()) {
      undisturbed.apply(folder, false, (tenant, step) -> steps.add(tenant + " " + step));
      whole = state(undisturbed);
    }
    assertThat(steps).hasSize(10);
    for (String fatal : steps) {
      try (Installation installation = Installation.fresh()) {
        assertThat(survives(installation, killAt(fatal))).as("ended at " + fatal).isFalse();

        installation.apply(folder);

        assertThat(state(installation)).as("killed after " + fatal).isEqualTo(whole);
        assertThat(installation.apply(folder)).isEmpty();
      }
    }
  }

  @Test
  void by_the_system_at_any_moment() throws SQLException, IOException, InterruptedException {
    Duration undisturbed;
    String whole;
    try (Installation installation = Installation.fresh()) {
      undisturbed = installation.applyApart(folder).undisturbed();
      whole = state(installation);
    }
    int killed = 0;
    for (int moment = 1; moment <= MOMENTS; moment++) {
      Duration after = undisturbed.multipliedBy(moment).dividedBy(MOMENTS + 1);
      try (Installation installation = Installation.fresh()) {
        killed += installation.applyApart(folder).killAfter(after) ? 1 : 0;

        installation.apply(folder);

        assertThat(state(installation)).as("killed after " + after).isEqualTo(whole);
        assertThat(installation.apply(folder)).isEmpty();
      }
    }
    assertThat(killed).as("runs that were really killed").isGreaterThan(MOMENTS / 2);
  }

  private boolean survives(Installation installation, Progress progress) throws SQLException {
    try {
      installation.apply(folder, false, progress);
      return true;
    } catch (Killed e) {
      return false;
    }
  }

  private static Progress killAt(String fatal) {
    return (tenant, step) -> {
      if (fatal.equals(tenant + " " + step)) {
        throw new Killed();
      }
    };
  }

  /** Everything that must be the same: tenants, hosts, how much each table holds, Keycloak. */
  private static String state(Installation installation) throws SQLException {
    ScratchDatabase database = installation.database();
    StringBuilder state = new StringBuilder();
    state.append(
        database.ask(
            "select string_agg(concat(id, alias, state), ' ' order by id) from sys.tenant"));
    state.append(
        database.ask(
            "select string_agg(concat(host, tenant_id), ' ' order by host) from sys.host"));
    for (String table :
        database
            .ask(
                "select string_agg(format('%I.%I', schemaname, tablename), ' ' order by 1)"
                    + " from pg_tables where schemaname in ('core', 'net')")
            .split(" ", -1)) {
      state.append(' ').append(table).append(database.ask("select count(*) from " + table));
    }
    installation.keycloak().organizations().stream()
        .map(organization -> organization.alias() + organization.groups())
        .sorted()
        .forEach(state::append);
    return state.append(installation.keycloak().addresses()).toString();
  }
}
