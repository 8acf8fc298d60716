package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.operate.CarryOut;
import org.infitah.cli.operate.EraseTenant;
import org.infitah.cli.operate.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the operator is killed while it opens a portal, another ends where one would have. */
class OpeningKilledIT {

  /** The end of the process, as far as the code can tell. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final String WISH =
      "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) values (1,"
          + " gen_random_uuid(), 'provision', 'figuig', '{\"level\": \"commune\", \"code\":"
          + " \"02.265.01.01\", \"names\": {\"ar\": \"جماعة فجيج\", \"source\": \"ar\"},"
          + " \"population\": 10000, \"population_as_of\": \"2024\", \"population_source\": {\"ar\":"
          + " \"إحصاء\", \"source\": \"ar\"}, \"joined\": \"2026-01-05\", \"membership_source\":"
          + " {\"ar\": \"قرار\", \"source\": \"ar\"}, \"email\": \"admin@opening.test\","
          + " \"language\": \"fr\"}', 'test', now())";

  @TempDir Path temporary;
  Path folder;

  @BeforeEach
  void lay() throws IOException {
    folder = ConfigFolder.copy(Path.of("../../tenants-config"), temporary.resolve("config"));
    Files.delete(folder.resolve("demo-accounts.yaml"));
    for (String other : List.of("sefrou", "el-ksiba", "marrakech-safi", "taroudant")) {
      Files.delete(folder.resolve("tenants/" + other + "/tenant.yaml"));
      Files.delete(folder.resolve("tenants/" + other + "/programme.yaml"));
      Files.delete(folder.resolve("tenants/" + other));
    }
  }

  @Test
  void at_every_step() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    String whole;
    try (Installation undisturbed = asked()) {
      work(undisturbed, (tenant, step) -> steps.add(step));
      whole = state(undisturbed);
    }
    assertThat(steps)
        .containsExactly(
            "number",
            "organization",
            "groups",
            "address",
            "rows",
            "account",
            "mandate",
            "invited",
            "done");
    assertThat(whole).contains("figuig", "done");
    for (String fatal : steps.subList(0, steps.size() - 1)) {
      try (Installation installation = asked()) {
        assertThat(survives(installation, fatal)).as("ended at " + fatal).isFalse();

        work(installation, Progress.SILENT);

        assertThat(state(installation)).as("killed after " + fatal).isEqualTo(whole);
        work(installation, Progress.SILENT);
        assertThat(state(installation)).isEqualTo(whole);
      }
    }
    System.out.printf(
        "opening: killed after each of %d steps, one tenant each time%n", steps.size() - 1);
  }

  @Test
  void while_it_moves_a_portal_to_another_state() throws SQLException, IOException {
    try (Installation installation = asked()) {
      work(installation, Progress.SILENT);
      installation.database().run(move("active", "suspended"));

      assertThat(survives(installation, "moved")).isFalse();
      work(installation, Progress.SILENT);
      work(installation, Progress.SILENT);

      assertThat(moved(installation)).isEqualTo("suspended done 1");
      installation.database().run(move("active", "read-only"));
      work(installation, Progress.SILENT);
      assertThat(moved(installation))
          .as("it stands elsewhere than whoever asked had seen")
          .isEqualTo("suspended donefailed 1");
    }
  }

  @Test
  void while_it_erases_a_portal() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    String whole;
    try (Installation undisturbed = archived()) {
      work(undisturbed, (tenant, step) -> steps.add(step));
      whole = erased(undisturbed);
    }
    assertThat(steps).containsExactly("closed", "keycloak", "files", "erased", "done");
    assertThat(whole).contains("erased done").contains("\"files\": 1").contains("folder: false");
    for (String fatal : steps.subList(0, steps.size() - 1)) {
      try (Installation installation = archived()) {
        assertThat(survives(installation, fatal)).as("ended at " + fatal).isFalse();

        work(installation, Progress.SILENT);

        assertThat(erased(installation)).as("killed after " + fatal).isEqualTo(whole);
        work(installation, Progress.SILENT);
        assertThat(erased(installation)).isEqualTo(whole);
      }
    }
    System.out.printf(
        "erasing: killed after each of %d steps, one stone each time%n", steps.size() - 1);
  }

  private Installation archived() throws SQLException, IOException {
    Installation installation = asked();
    work(installation, Progress.SILENT);
    installation
        .database()
        .run(
            "update sys.tenant set state = 'archived' where alias = 'figuig'; insert into"
                + " core.erasure (tenant_id, id, subject, reason, state, asked_by, asked_at,"
                + " confirmed_by, confirmed_at, due_at) values (1, gen_random_uuid(), 'figuig', 'r',"
                + " 'confirmed', 'a', now(), 'b', now(), now()); "
                + move("archived", "erased"));
    Path folder = temporary.resolve("files").resolve(number(installation)).resolve("ab");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("one"), "a file");
    return installation;
  }

  private static String number(Installation installation) throws SQLException {
    return installation.database().ask("select id from sys.tenant where alias = 'figuig'");
  }

  private String erased(Installation installation) throws SQLException {
    return state(installation)
        + moved(installation)
        + installation
            .database()
            .ask("select string_agg(concat(alias, proof), ' ') from sys.tombstone")
        + " folder: "
        + Files.exists(temporary.resolve("files").resolve(number(installation)));
  }

  private static String move(String from, String to) {
    return "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) values (1,"
        + " gen_random_uuid(), 'state', 'figuig', '{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"r\"}',"
            .formatted(from, to)
        + " 'test', now())";
  }

  private static String moved(Installation installation) throws SQLException {
    return installation
        .database()
        .ask(
            "select concat((select state from sys.tenant where alias = 'figuig'), ' ',"
                + " (select string_agg(state, '' order by asked_at) from core.task where kind ="
                + " 'state'), ' ', (select count(*) from core.audit where act = 'tenant.state'))");
  }

  private Installation asked() throws SQLException, IOException {
    Installation installation = Installation.fresh();
    installation.apply(folder);
    installation.database().run(WISH);
    return installation;
  }

  private boolean survives(Installation installation, String fatal) throws SQLException {
    try {
      work(
          installation,
          (tenant, step) -> {
            if (step.equals(fatal)) {
              throw new Killed();
            }
          });
      return true;
    } catch (Killed e) {
      return false;
    }
  }

  private void work(Installation installation, Progress progress) throws SQLException {
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    try (OperatorDatabase database =
        OperatorDatabase.open(installation.database().migrator(), false)) {
      Operation operation =
          new Operation(
              database,
              new AdminApi(installation.keycloak().operator(), clock),
              new PublicAddress("https", "example.ma", Optional.empty()),
              clock,
              new Report(new PrintWriter(Writer.nullWriter())),
              false);
      new CarryOut(
              operation,
              new Tasks(database, clock),
              TenantsConfig.read(folder).pages(),
              new EraseTenant.Place(temporary.resolve("files"), Duration.ZERO),
              progress)
          .carryOutOpen();
    }
  }

  private static String state(Installation installation) throws SQLException {
    ScratchDatabase database = installation.database();
    StringBuilder state = new StringBuilder();
    state.append(
        database.ask(
            "select string_agg(concat(id, alias, state), ' ' order by id) from sys.tenant"));
    state.append(database.ask("select string_agg(host, ' ' order by host) from sys.host"));
    state.append(database.ask("select string_agg(subject || state, ' ') from core.task"));
    state.append(database.ask("select string_agg(code, ' ' order by code) from core.task_step"));
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
