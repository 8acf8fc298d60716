package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.archive.Archive;
import org.infitah.cli.archive.TenantTables;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.Organizations.Member;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.Trust;
import org.infitah.cli.signing.SigningKey;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One tenant in an archive, and out of it again on another installation: nothing is different. */
class RoundTripIT {

  /**
   * What grows while a tenant lives; of these, nothing is lost and nothing comes but the import.
   */
  private static final Set<String> GROWING = Set.of("core.audit", "core.audit_link");

  private static final String BROKEN =
      """
      with chain as (
        select l.number <> coalesce(lag(l.number) over way, 0) + 1 or l.hash <> sha256(
                 coalesce(lag(l.hash) over way, ''::bytea) || core.act_words(a)) as broken
          from core.audit_link l join core.audit a on a.tenant_id = l.tenant_id and a.id = l.id
          join sys.tenant t on t.id = l.tenant_id
         where t.alias = 'sefrou' window way as (order by l.number)
      )
      select concat(count(*) > 0, ' ', count(*) filter (where broken)) from chain\
      """;

  @TempDir Path temporary;
  private Path files;

  @BeforeEach
  void the_platform_runs() {
    Running.platform();
    files = temporary.resolve("files");
  }

  @Test
  void every_row_file_and_role_is_the_same_elsewhere() throws SQLException, IOException {
    try (Connection here = Running.platform().superuser();
        Installation elsewhere = empty()) {
      elsewhere
          .database()
          .run(
              "insert into sys.tenant (id, alias, level, code, names) values (40, 'another',"
                  + " 'commune', '12.999.01.01', '{}')");
      Sql.run(
          here,
          "insert into sys.work (tenant_id, kind, id, due_at) select id, 'round-trip',"
              + " gen_random_uuid(), '2100-01-01Z' from sys.tenant where alias = 'alpha'");
      Map<String, List<String>> before = Archived.tables(here, "alpha");
      Path file = Archived.export("alpha", temporary.resolve("alpha.zip"), Progress.SILENT);
      Map<String, List<String>> after = Archived.tables(here, "alpha");

      Archived.into(elsewhere, files, "alpha", file, false, Progress.SILENT);

      int id = Integer.parseInt(Sql.value(here, "select id from sys.tenant where alias = 'alpha'"));
      int there =
          Integer.parseInt(
              elsewhere.database().ask("select id from sys.tenant where alias = 'alpha'"));
      assertThat(there).isNotEqualTo(id);
      AdminApi scratch = new AdminApi(elsewhere.keycloak().operator(), Clock.systemUTC());
      List<Member> members = Archived.members(Archived.keycloak(), "alpha");
      List<Member> joined = Archived.members(scratch, "alpha");
      assertThat(joined).hasSameSizeAs(members).isNotEmpty();
      Map<String, String> people = new HashMap<>();
      for (int i = 0; i < members.size(); i++) {
        assertThat(joined.get(i).email()).isEqualTo(members.get(i).email());
        assertThat(joined.get(i).groups()).isEqualTo(members.get(i).groups());
        people.put(members.get(i).account(), joined.get(i).account());
      }
      try (Connection scratchDatabase = elsewhere.database().migrator().open()) {
        compare(before, after, Archived.tables(scratchDatabase, "alpha"), people);
      }
      Map<String, String> lying = Archived.files(Running.platform().local().files(), id);
      // Until they are swept away, the bytes of what was erased lie here; they go nowhere.
      List<String> erased =
          Sql.column(
              here, "select id::text from core.file where tenant_id = ? and state = 'erased'", id);
      lying.keySet().removeIf(path -> erased.stream().anyMatch(path::contains));
      assertThat(Archived.files(files, there)).isEqualTo(lying).isNotEmpty();
      System.out.printf(
          "round trip: %d tables, %d rows, %d files, %d members alike%n",
          after.size(),
          after.values().stream().mapToInt(List::size).sum(),
          Archived.files(files, there).size(),
          joined.size());
    }
  }

  private static void compare(
      Map<String, List<String>> before,
      Map<String, List<String>> after,
      Map<String, List<String>> there,
      Map<String, String> people) {
    assertThat(there.keySet()).isEqualTo(after.keySet());
    for (String table : after.keySet()) {
      List<String> rows = there.getOrDefault(table, List.of());
      if (TenantTables.LEFT_OUT.containsKey(table)) {
        assertThat(rows).as(table).isEmpty();
      } else if (GROWING.contains(table)) {
        assertThat(rows).as(table).containsAll(before.getOrDefault(table, List.of()));
        assertThat(rows.stream().filter(row -> !row.contains("tenant.imported")).toList())
            .as(table)
            .isNotEmpty()
            .allMatch(after.getOrDefault(table, List.of())::contains);
      } else {
        assertThat(rows)
            .as(table)
            .isNotEmpty()
            .isEqualTo(renamed(after.getOrDefault(table, List.of()), people));
      }
    }
  }

  private static List<String> renamed(List<String> rows, Map<String, String> people) {
    return rows.stream()
        .map(
            row -> {
              String renamed = row;
              for (Map.Entry<String, String> one : people.entrySet()) {
                renamed = renamed.replace(one.getKey(), one.getValue());
              }
              return renamed;
            })
        .sorted()
        .toList();
  }

  @Test
  void its_record_of_acts_still_follows_link_by_link() throws SQLException, IOException {
    try (Connection here = Running.platform().superuser();
        Installation elsewhere = empty()) {
      Path file = Archived.export("sefrou", temporary.resolve("sefrou.zip"), Progress.SILENT);
      assertThat(Sql.value(here, BROKEN)).isEqualTo("t 0");

      Archived.into(elsewhere, files, "sefrou", file, false, Progress.SILENT);

      assertThat(elsewhere.database().ask(BROKEN)).isEqualTo("t 0");
    }
  }

  @Test
  void under_another_name_nothing_is_called_as_before() throws SQLException, IOException {
    try (Installation elsewhere = empty()) {
      Path file = Archived.export("sefrou", temporary.resolve("sefrou.zip"), Progress.SILENT);

      Archived.into(elsewhere, files, "sefrou-again", file, false, Progress.SILENT);

      ScratchDatabase database = elsewhere.database();
      assertThat(
              database.ask(
                  "select concat((select alias from sys.tenant), ' ', (select alias from net.member),"
                      + " ' ', (select string_agg(distinct alias, ',') from net.membership), ' ',"
                      + " (select host from sys.host))"))
          .isEqualTo("sefrou-again sefrou-again sefrou-again sefrou-again.example.ma");
      assertThat(
              database.ask(
                  "select string_agg(distinct split_part(scope, '/', 2), ' ') from sys.applied_field"))
          .isEqualTo("sefrou-again");
      assertThat(elsewhere.keycloak().organizations())
          .extracting(ScratchRealm.Organization::alias)
          .containsExactly("sefrou-again");
    }
  }

  @Test
  void what_may_not_come_in_changes_nothing() throws SQLException, IOException {
    try (Installation elsewhere = empty()) {
      Path file = Archived.export("alpha", temporary.resolve("alpha.zip"), Progress.SILENT);
      String nothing = everything(elsewhere);

      SigningKey other = SigningKey.at(temporary.resolve("other.key"));
      assertThatThrownBy(() -> Archive.open(file, List.of(other.open())).close())
          .isInstanceOf(CannotGoOn.class);
      elsewhere.database().run("update core.flyway_history set version = '0.' || version");
      refused(elsewhere, file, "alpha", false, "newer than this installation");
      elsewhere.database().run("update core.flyway_history set version = substr(version, 3)");
      refused(elsewhere, file, "Not A Name", false, "No tenant can be named");
      elsewhere
          .database()
          .run(
              "insert into sys.tenant (id, alias, level, code, names) values (7, 'other', 'province',"
                  + " '01.901', '{}')");
      refused(elsewhere, file, "alpha", false, "has a tenant here already");
      elsewhere.database().run("update sys.tenant set alias = 'alpha', code = '01.999'");
      refused(elsewhere, file, "alpha", true, "another collectivity");
      elsewhere.database().run("update sys.tenant set code = '01.901'");
      refused(elsewhere, file, "alpha", false, "is not empty");
      elsewhere.database().run("update sys.tenant set state = 'erased'");
      refused(elsewhere, file, "alpha", true, "was erased");
      elsewhere.database().run("delete from sys.tenant");
      assertThat(everything(elsewhere)).isEqualTo(nothing);

      assertThatThrownBy(() -> Archived.export("alpha", file, Progress.SILENT))
          .hasMessageContaining("is there already");
      assertThatThrownBy(
              () -> Archived.export("network", temporary.resolve("n.zip"), Progress.SILENT))
          .hasMessageContaining("back up its database");
    }
  }

  private void refused(
      Installation installation, Path file, String alias, boolean replace, String why)
      throws SQLException {
    String before = everything(installation);
    assertThatThrownBy(
            () -> Archived.into(installation, files, alias, file, replace, Progress.SILENT))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining(why);
    assertThat(everything(installation)).isEqualTo(before);
    assertThat(files).doesNotExist();
  }

  private static String everything(Installation installation) throws SQLException {
    StringBuilder state = new StringBuilder();
    for (String table :
        installation
            .database()
            .ask(
                "select string_agg(format('%I.%I', schemaname, tablename), ' ' order by 1) from"
                    + " pg_tables where schemaname in ('core', 'net', 'sys')")
            .split(" ", -1)) {
      state.append(table).append(installation.database().ask("select count(*) from " + table));
    }
    return state + installation.keycloak().organizations().toString();
  }

  /** An installation with the plugins of this run, and no tenant. */
  static Installation empty() throws SQLException, IOException {
    Installation installation = Installation.fresh();
    installation
        .database()
        .run(
            "do $$ begin execute format('grant create on database %I to app_migrator',"
                + " current_database()); end $$");
    LocalPlatform here = Running.platform().local();
    new InstallFolder(
            installation.database().migrator(),
            here.plugins(),
            Trust.nobody().andOwn(SigningKey.at(here.pluginKey())))
        .installAll();
    return installation;
  }
}
