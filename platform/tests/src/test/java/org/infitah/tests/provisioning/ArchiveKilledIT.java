package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.archive.Archive;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever an export or an import is killed, the next run ends where one would have. */
class ArchiveKilledIT {

  /** The end of the process, as far as the code can tell. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final int MOMENTS = 4;

  @TempDir Path temporary;
  private Path file;

  @BeforeEach
  void one_archive() throws SQLException {
    Running.platform();
    file = Archived.export("alpha", temporary.resolve("alpha.zip"), Progress.SILENT);
  }

  @Test
  void while_it_exports() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    Archived.export("alpha", temporary.resolve("whole.zip"), (tenant, step) -> steps.add(step));
    assertThat(steps).containsExactly("asked", "rows", "files", "signed", "recorded", "named");
    for (String fatal : steps) {
      Path target = temporary.resolve(fatal + ".zip");
      Path half = temporary.resolve(fatal + ".zip.half");
      assertThatThrownBy(() -> Archived.export("alpha", target, killedAt(fatal)))
          .isInstanceOf(Killed.class);
      assertThat(Files.exists(target)).as(fatal).isEqualTo(fatal.equals("named"));
      if (!Files.exists(target)) {
        // What a process leaves that had no time to tidy up.
        Files.writeString(half, "half of it");
        Archived.export("alpha", target, Progress.SILENT);
      }
      assertThat(half).doesNotExist();
      try (Archive archive = Archive.open(target, List.of(Archived.KEY.open()))) {
        assertThat(archive.manifest().rows()).isPositive();
      }
    }
    System.out.printf("export: killed after each of %d steps, one whole archive%n", steps.size());
  }

  @Test
  void while_it_imports() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    String whole;
    try (Installation undisturbed = RoundTripIT.empty()) {
      Path files = temporary.resolve("files");
      into(undisturbed, files, false, (tenant, step) -> steps.add(step));
      whole = state(undisturbed, files);
    }
    assertThat(steps)
        .containsExactly(
            "admitted",
            "number",
            "organization",
            "groups",
            "address",
            "files",
            "people",
            "rows",
            "done");
    for (String fatal : steps.subList(0, steps.size() - 1)) {
      try (Installation installation = RoundTripIT.empty()) {
        Path files = temporary.resolve("files-" + fatal);
        assertThatThrownBy(() -> into(installation, files, false, killedAt(fatal)))
            .isInstanceOf(Killed.class);

        into(installation, files, false, Progress.SILENT);

        assertThat(state(installation, files)).as("killed after " + fatal).isEqualTo(whole);
        assertThatThrownBy(() -> into(installation, files, false, Progress.SILENT))
            .hasMessageContaining("is not empty");
      }
    }
    System.out.printf(
        "import: killed after each of %d steps, one tenant each time%n", steps.size() - 1);
  }

  @Test
  void by_the_system_at_any_moment() throws SQLException, IOException, InterruptedException {
    Duration undisturbed;
    String whole;
    Path files = temporary.resolve("apart");
    try (Installation installation = RoundTripIT.empty()) {
      undisturbed = installation.importApart(file, "alpha", files).undisturbed();
      whole = state(installation, files);
    }
    int killed = 0;
    for (int moment = 1; moment <= MOMENTS; moment++) {
      Path its = temporary.resolve("apart-" + moment);
      Duration after = undisturbed.multipliedBy(moment).dividedBy(MOMENTS + 1);
      try (Installation installation = RoundTripIT.empty()) {
        killed += installation.importApart(file, "alpha", its).killAfter(after) ? 1 : 0;

        finish(installation, its);

        assertThat(state(installation, its)).as("killed after " + after).isEqualTo(whole);
      }
    }
    assertThat(killed).as("runs that were really killed").isGreaterThan(MOMENTS / 2);
    System.out.printf("import: kill -9 at %d moments, one tenant each time%n", killed);
  }

  /** Says it again, as whoever sees that it did not end; one that did end says so. */
  private void finish(Installation installation, Path files) throws SQLException {
    try {
      into(installation, files, false, Progress.SILENT);
    } catch (CannotGoOn done) {
      assertThat(done).hasMessageContaining("is not empty");
    }
  }

  @Test
  void while_it_sets_a_tenant_back() throws SQLException, IOException {
    List<String> steps = new ArrayList<>();
    String whole;
    try (Installation undisturbed = living()) {
      Path files = temporary.resolve("living");
      into(undisturbed, files, true, (tenant, step) -> steps.add(step));
      whole = state(undisturbed, files);
    }
    assertThat(steps)
        .containsExactly(
            "admitted",
            "number",
            "organization",
            "groups",
            "address",
            "files",
            "closed",
            "people",
            "rows",
            "done")
        .doesNotHaveDuplicates();
    assertThat(whole).contains("core.page ").doesNotContain("later");
    for (String fatal : steps.subList(0, steps.size() - 1)) {
      try (Installation installation = living()) {
        Path files = temporary.resolve("living");
        assertThatThrownBy(() -> into(installation, files, true, killedAt(fatal)))
            .isInstanceOf(Killed.class);

        into(installation, files, true, Progress.SILENT);

        assertThat(state(installation, files)).as("killed after " + fatal).isEqualTo(whole);
      }
    }
    System.out.printf(
        "restore: killed after each of %d steps, one tenant each time%n", steps.size() - 1);
  }

  /** An installation where the tenant lives and has gone on since the archive was made. */
  private Installation living() throws SQLException, IOException {
    Installation installation = RoundTripIT.empty();
    Path files = temporary.resolve("living");
    into(installation, files, false, Progress.SILENT);
    installation
        .database()
        .run(
            "delete from core.agreement; update core.page set slug = 'later' where id = (select id"
                + " from core.page limit 1); insert into core.skipped_step (tenant_id, id, step,"
                + " skipped_at) select id, gen_random_uuid(), 'later', now() from sys.tenant where"
                + " alias = 'alpha'");
    Path later = files.resolve(number(installation)).resolve("ff");
    Files.createDirectories(later);
    Files.writeString(later.resolve("0198a1b2-0000-7000-8000-0123456789ff"), "later");
    return installation;
  }

  private void into(Installation installation, Path files, boolean replace, Progress progress)
      throws SQLException {
    Archived.into(installation, files, "alpha", file, replace, progress);
  }

  private static Progress killedAt(String fatal) {
    return (tenant, step) -> {
      if (step.equals(fatal)) {
        throw new Killed();
      }
    };
  }

  private static String number(Installation installation) throws SQLException {
    return installation.database().ask("select id from sys.tenant where alias = 'alpha'");
  }

  /** Everything that must be the same: the tenant, its host, each row, each file, Keycloak. */
  private static String state(Installation installation, Path files)
      throws SQLException, IOException {
    ScratchDatabase database = installation.database();
    StringBuilder state = new StringBuilder();
    state.append(
        database.ask(
            "select string_agg(concat(id, alias, state), ' ' order by id) from sys.tenant"));
    state.append(
        database.ask(
            "select string_agg(concat(host, tenant_id), ' ' order by host) from sys.host"));
    try (var behind = database.migrator().open()) {
      for (Map.Entry<String, List<String>> table : Archived.tables(behind, "alpha").entrySet()) {
        boolean acts = table.getKey().equals("core.audit");
        state.append(' ').append(table.getKey()).append(' ');
        Stream<String> rows = table.getValue().stream();
        // The import is written down once, under an id of its own.
        state.append(
            acts
                ? rows.map(row -> row.contains("tenant.imported") ? "imported" : row)
                    .sorted()
                    .toList()
                : rows.toList());
      }
    }
    installation.keycloak().organizations().stream()
        .map(organization -> organization.alias() + organization.groups())
        .forEach(state::append);
    return state
        .append(installation.keycloak().addresses())
        .append(Archived.files(files, Integer.parseInt(number(installation))))
        .toString();
  }
}
