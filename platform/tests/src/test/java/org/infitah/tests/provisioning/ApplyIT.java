package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What applying does, does not do, and says. */
class ApplyIT {

  private static final Path SHIPPED = Path.of("../../tenants-config");
  private static final String SEFROU = "(select id from sys.tenant where alias = 'sefrou')";

  @TempDir Path temporary;
  Path folder;
  Installation installation;

  @BeforeEach
  void lay() throws IOException, SQLException {
    folder = ConfigFolder.copy(SHIPPED, temporary.resolve("config"));
    installation = Installation.fresh();
  }

  @AfterEach
  void leave() throws SQLException {
    installation.close();
  }

  @Test
  void applying_twice_changes_nothing_the_second_time() throws SQLException {
    assertThat(installation.apply(folder)).isNotEmpty();

    assertThat(installation.apply(folder)).isEmpty();
    assertThat(installation.calls()).as("calls of Keycloak").isLessThan(5);
  }

  @Test
  void a_rehearsal_says_the_same_and_writes_nothing() throws SQLException {
    var rehearsed = installation.rehearse(folder);

    assertThat(ask("select count(*) from sys.tenant")).isEqualTo("0");
    assertThat(installation.keycloak().organizations()).isEmpty();
    assertThat(installation.keycloak().addresses()).isEmpty();
    assertThat(installation.apply(folder))
        .filteredOn(line -> !line.endsWith("/keycloak/groups"))
        .isEqualTo(rehearsed);
  }

  @Test
  void each_tenant_has_its_host_organization_and_groups() throws SQLException {
    installation.apply(folder);

    assertThat(ask("select string_agg(host, ' ' order by host) from sys.host"))
        .isEqualTo(
            "el-ksiba.example.ma example.ma marrakech-safi.example.ma sefrou.example.ma"
                + " taroudant.example.ma");
    assertThat(ask("select count(*) from sys.tenant where state = 'active'")).isEqualTo("5");
    assertThat(ask("select id from sys.tenant where alias = 'network'")).isEqualTo("1");
    assertThat(installation.keycloak().organizations())
        .hasSize(5)
        .allSatisfy(
            organization ->
                assertThat(organization.groups())
                    .hasSize(8)
                    .allSatisfy((group, roles) -> assertThat(roles).containsExactly(group)));
    assertThat(installation.keycloak().addresses())
        .contains("https://sefrou.example.ma/callback", "https://example.ma/callback")
        .hasSize(5);
  }

  @Test
  void a_changed_file_changes_the_field() throws SQLException, IOException {
    installation.apply(folder);
    ConfigFolder.edit(
        folder.resolve("tenants/sefrou/tenant.yaml"),
        "fr: \"Conseil provincial de Sefrou\"",
        "fr: \"Le conseil de Sefrou\"");

    assertThat(installation.apply(folder))
        .allMatch(line -> line.startsWith("~ tenant/sefrou/"))
        .hasSizeGreaterThan(2);
    assertThat(ask("select names ->> 'fr' from sys.tenant where alias = 'sefrou'"))
        .isEqualTo("Le conseil de Sefrou");
  }

  @Test
  void what_people_edited_is_kept_and_said() throws SQLException, IOException {
    installation.apply(folder);
    installation
        .database()
        .run(
            "update core.page set title = '{\"ar\":\"آخر\",\"source\":\"ar\"}',"
                + " updated_at = '2027-05-02T10:00Z' where slug = 'legal' and tenant_id = "
                + SEFROU);
    installation
        .database()
        .run("update core.collectivity set seat = '{\"ar\":\"صفرو\",\"source\":\"ar\"}'");

    assertThat(installation.apply(folder))
        .contains("= tenant/sefrou/page/legal.title kept: edited on 2027-05-02")
        .anyMatch(line -> line.startsWith("= tenant/el-ksiba/collectivity.seat kept: edited since"))
        .hasSize(2);
    assertThat(
            ask(
                "select title ->> 'ar' from core.page where slug = 'legal' and tenant_id = "
                    + SEFROU))
        .isEqualTo("آخر");
  }

  @Test
  void what_people_removed_stays_removed() throws SQLException {
    installation.apply(folder);
    installation.database().run("delete from core.page where slug = 'legal'");

    assertThat(installation.apply(folder))
        .hasSize(5)
        .allMatch(line -> line.contains("/page/legal kept: removed since"));
    assertThat(ask("select count(*) from core.page where slug = 'legal'")).isEqualTo("0");
  }

  @Test
  void omission_removes_nothing() throws SQLException, IOException {
    installation.apply(folder);
    Files.delete(folder.resolve("pages/legal.yaml"));
    Files.delete(folder.resolve("levels/region.yaml"));
    Files.delete(folder.resolve("demo-accounts.yaml"));
    Files.delete(folder.resolve("tenants/sefrou/programme.yaml"));
    Files.delete(folder.resolve("tenants/sefrou/tenant.yaml"));
    Files.delete(folder.resolve("tenants/sefrou"));
    ConfigFolder.edit(
        folder.resolve("tenants/taroudant/tenant.yaml"),
        "aliases:\n  - {from: asrar-press, name: {ar: \"المجلس الإقليمي لتارودانت\","
            + " fr: \"Conseil provincial de Taroudannt\"}}\n",
        "");

    assertThat(installation.apply(folder)).isEmpty();
    assertThat(ask("select count(*) from sys.host")).isEqualTo("5");
    assertThat(ask("select count(*) from core.page where slug = 'legal'")).isEqualTo("5");
    assertThat(ask("select count(*) from core.collectivity where aliases <> '[]'")).isEqualTo("2");
  }

  @Test
  void a_programme_is_written_once_and_then_belongs_to_its_tenant()
      throws SQLException, IOException {
    installation.apply(folder);
    installation
        .database()
        .run("update core.project set code = 'portal' where reference = 'SEF-P-001'");
    ConfigFolder.edit(
        folder.resolve("tenants/sefrou/programme.yaml"), "status: adopted", "status: closed");

    assertThat(installation.apply(folder)).isEmpty();
    assertThat(ask("select code from core.project where reference = 'SEF-P-001'"))
        .isEqualTo("portal");
    assertThat(ask("select status from core.programme where reference = 'SEF-OP-001'"))
        .isEqualTo("adopted");
  }

  @Test
  void a_tenant_table_is_written_by_the_serving_role_alone() throws SQLException {
    installation
        .database()
        .run(
            "create function core.refuse() returns trigger language plpgsql as $$ begin"
                + " if current_user <> 'app_rw' then raise exception 'written by %', current_user;"
                + " end if; return new; end $$");
    installation
        .database()
        .run(
            "do $$ declare t text; begin for t in select format('%I.%I', schemaname, tablename)"
                + " from pg_tables where schemaname in ('core', 'net') and tablename <>"
                + " 'flyway_history' loop execute 'create trigger guard before insert or update on"
                + " ' || t || ' for each row execute function core.refuse()'; end loop; end $$");

    assertThat(installation.apply(folder)).isNotEmpty();
    assertThat(ask("select count(distinct tenant_id) from core.source")).isEqualTo("5");
  }

  @Test
  void a_tenant_never_becomes_another_collectivity() throws SQLException, IOException {
    installation.apply(folder);
    ConfigFolder.edit(folder.resolve("tenants/sefrou/tenant.yaml"), "03.451", "03.452");

    assertThatThrownBy(() -> installation.apply(folder))
        .hasMessageContaining("sefrou is another collectivity");
  }

  @Test
  void no_law_from_memory_and_no_practice_can_bind() throws SQLException {
    installation.apply(folder);

    assertThat(
            ask(
                "select count(*) from sys.law_rule where binding ="
                    + " (basis in ('memory', 'practice'))"))
        .isEqualTo("0");
    assertThat(ask("select count(*) from sys.law_rule where basis = 'practice'")).isNotEqualTo("0");
    assertThatThrownBy(
            () ->
                installation
                    .database()
                    .run("update sys.law_rule set binding = true where basis = 'memory'"))
        .hasMessageContaining("can only be updated to DEFAULT");
  }

  private String ask(String sql) throws SQLException {
    return installation.database().ask(sql);
  }
}
