package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The database as it stands after all migrations, held to every rule of isolation. */
class CatalogueIT {

  private static Database database;

  @BeforeAll
  static void the_platform_runs() {
    database = Database.of(Running.platform().local());
  }

  @TestFactory
  Stream<DynamicTest> every_rule_of_the_catalogue_holds() {
    return CatalogueRules.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> assertThat(CatalogueRules.breaches(rule, database)).isEmpty()));
  }

  @Test
  void the_catalogue_is_not_empty() throws SQLException {
    try (Connection behind = database.behindTheScenes()) {
      assertThat(Catalogue.tables(behind)).hasSizeGreaterThan(20);
    }
  }

  @Test
  void every_table_outside_the_tenants_is_on_the_list_with_a_reason() throws SQLException {
    try (Connection behind = database.behindTheScenes()) {
      List<String> outside =
          Sql.column(
              behind,
              "select c.oid::regclass::text from pg_class c where c.relnamespace = 'sys'::regnamespace and c.relkind in ('r', 'p')");

      assertThat(outside).containsExactlyInAnyOrderElementsOf(Allowed.OUTSIDE_TENANTS.keySet());
    }
  }

  @Test
  void nobody_reads_adds_changes_or_removes_what_is_anothers() throws SQLException {
    FourOperations operations = new FourOperations(database);

    assertThat(operations.tryAll()).isEmpty();
    System.out.printf(
        "catalogue: %d cells (operation x tenant x table), %d operations not granted to anybody%n",
        operations.cells(), operations.notGranted());
  }

  @Test
  void every_view_shows_each_tenant_its_own() throws SQLException {
    assertThat(new Views(database).breaches()).isEmpty();
  }

  @Test
  void a_copy_of_a_table_holds_the_tenants_own_rows() throws SQLException {
    assertThat(new Copies(database).breaches()).isEmpty();
  }
}
