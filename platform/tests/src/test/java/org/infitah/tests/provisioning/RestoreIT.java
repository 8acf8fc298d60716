package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.archive.Archive;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One tenant is set back to a moment ago while the others are written to; theirs stays theirs. */
class RestoreIT {

  private static final List<String> OTHERS = List.of("sefrou", "el-ksiba");

  @TempDir Path temporary;

  @Test
  void one_of_many_goes_back_and_the_others_go_on() throws Exception {
    Running.platform();
    Path files = temporary.resolve("files");
    try (Installation installation = RoundTripIT.empty();
        Connection behind = installation.database().migrator().open()) {
      Path alpha = Archived.export("alpha", temporary.resolve("a.zip"), Progress.SILENT);
      Archived.into(installation, files, "alpha", alpha, false, Progress.SILENT);
      for (String other : OTHERS) {
        Path file = Archived.export(other, temporary.resolve(other + ".zip"), Progress.SILENT);
        Archived.into(installation, files, other, file, false, Progress.SILENT);
      }
      Path moment = Archived.export(installation, files, "alpha", temporary.resolve("m.zip"));
      Map<String, List<String>> then = Archived.tables(behind, "alpha");
      wreck(installation, files);
      Map<String, Map<String, List<String>>> others = tablesOfOthers(behind);

      AtomicBoolean stop = new AtomicBoolean();
      ExecutorService pool = Executors.newFixedThreadPool(OTHERS.size());
      List<Future<Integer>> writers = new ArrayList<>();
      for (String other : OTHERS) {
        writers.add(pool.submit(writer(installation, other, stop)));
      }
      TimeUnit.MILLISECONDS.sleep(200);
      Archived.into(installation, files, "alpha", moment, true, Progress.SILENT);
      TimeUnit.MILLISECONDS.sleep(200);
      stop.set(true);
      List<Integer> written = new ArrayList<>();
      for (Future<Integer> writer : writers) {
        written.add(writer.get(30, TimeUnit.SECONDS));
      }
      pool.shutdown();

      same(then, Archived.tables(behind, "alpha"));
      sentOnce(behind);
      assertThat(Archived.files(files, number(behind, "alpha")).values()).doesNotContain("later");
      Map<String, Map<String, List<String>>> now = tablesOfOthers(behind);
      for (int i = 0; i < OTHERS.size(); i++) {
        Map<String, List<String>> tables = Objects.requireNonNull(now.get(OTHERS.get(i)));
        Map<String, List<String>> expected = Objects.requireNonNull(others.get(OTHERS.get(i)));
        assertThat(tables.remove("core.skipped_step"))
            .as("every write that was answered is there")
            .hasSize(written.get(i))
            .hasSizeGreaterThan(5);
        expected.remove("core.skipped_step");
        assertThat(tables).isEqualTo(expected);
      }
      System.out.printf("restore: %d rows set back while others wrote %s%n", rows(moment), written);
    }
  }

  private static long rows(Path file) {
    try (Archive archive = Archive.open(file, List.of(Archived.KEY.open()))) {
      return archive.manifest().rows();
    }
  }

  /** What happened to it since: rows went, changed and came, a mail left the house, a file came. */
  private static void wreck(Installation installation, Path files)
      throws SQLException, IOException {
    installation
        .database()
        .run(
            "delete from core.agreement a using sys.tenant t where t.id = a.tenant_id and t.alias ="
                + " 'alpha'; update core.collectivity c set phone = 'later' from sys.tenant t where"
                + " t.id = c.tenant_id and t.alias = 'alpha'; update core.outbox o set state ="
                + " 'sent', sent_at = now() from sys.tenant t where t.id = o.tenant_id and t.alias ="
                + " 'alpha'; insert into core.audit (tenant_id, id, at, actor, act, object) select"
                + " id, gen_random_uuid(), now(), 'test', 'later', 'later' from sys.tenant where"
                + " alias = 'alpha'; update sys.tenant set names = '{}' where alias = 'alpha'");
    try (Connection behind = installation.database().migrator().open()) {
      Path folder = files.resolve("" + number(behind, "alpha")).resolve("ff");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("0198a1b2-0000-7000-8000-0123456789ff"), "later");
    }
  }

  private static void same(Map<String, List<String>> then, Map<String, List<String>> now) {
    Map<String, List<String>> expected = new LinkedHashMap<>(then);
    Map<String, List<String>> found = new LinkedHashMap<>(now);
    List<String> acts = found.remove("core.audit");
    assertThat(acts)
        .as("the record of acts is never set back")
        .containsAll(Objects.requireNonNull(expected.remove("core.audit")))
        .anyMatch(row -> row.contains("\"later\""))
        .anyMatch(row -> row.contains("tenant.imported"));
    // A mail that left since is not sent a second time.
    expected.remove("core.outbox");
    found.remove("core.outbox");
    expected.remove("sys.work");
    found.remove("sys.work");
    assertThat(found).isEqualTo(expected);
  }

  private static void sentOnce(Connection behind) throws SQLException {
    assertThat(
            Sql.column(
                behind,
                "select distinct state from core.outbox where tenant_id = "
                    + number(behind, "alpha")))
        .containsExactly("sent");
  }

  private static Callable<Integer> writer(
      Installation installation, String alias, AtomicBoolean stop) {
    return () -> {
      try (Connection connection = installation.database().migrator().open()) {
        Sql.run(
            connection, "set role app_rw", "set app.tenant = '" + number(connection, alias) + "'");
        int written =
            Integer.parseInt(Sql.value(connection, "select count(*) from core.skipped_step"));
        while (!stop.get()) {
          written +=
              Sql.update(
                  connection,
                  "insert into core.skipped_step (id, step, skipped_at) values (gen_random_uuid(),"
                      + " gen_random_uuid()::text, now())");
          TimeUnit.MILLISECONDS.sleep(5);
        }
        return written;
      }
    };
  }

  private static Map<String, Map<String, List<String>>> tablesOfOthers(Connection behind)
      throws SQLException {
    Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
    for (String other : OTHERS) {
      tables.put(other, Archived.tables(behind, other));
    }
    return tables;
  }

  private static int number(Connection behind, String alias) throws SQLException {
    return Integer.parseInt(Sql.value(behind, "select id from sys.tenant where alias = ?", alias));
  }
}
