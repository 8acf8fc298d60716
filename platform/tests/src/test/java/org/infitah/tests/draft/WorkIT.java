package org.infitah.tests.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The back office begins with the work that waits for whoever looks, and for nobody else. */
class WorkIT {

  private static final String HOST = "el-ksiba.localhost";
  private static final String HOME = "/fr/manage";
  private static final String OF = " from sys.tenant t where t.alias = 'el-ksiba'";

  @AfterEach
  void nothing_stays() throws SQLException {
    behind("delete from core.workshop where title::text like '%Essai%'");
    behind("delete from core.gate_override where reason::text like '%Essai%'");
  }

  @Test
  void who_looks_is_told_what_waits_for_them() throws SQLException {
    Visitor admin = Admin.of("el-ksiba").visitor();
    assertThat(admin.on(HOST, HOME).get(HOME).body())
        .doesNotContain("Comptes rendus à publier", "Étapes qu’une deuxième personne");

    behind(
        "insert into core.workshop (tenant_id, id, reference, kind, title, starts_on, remote) select"
            + " t.id, gen_random_uuid(), 'ELK-A-900', 'co_creation_workshop',"
            + " '{\"fr\":\"Essai\",\"source\":\"fr\"}', '2026-01-10', false"
            + OF);
    override("another");
    assertThat(admin.on(HOST, HOME).get(HOME).body())
        .contains("Comptes rendus à publier", "Étapes qu’une deuxième personne");

    behind("update core.workshop set starts_on = '2199-01-01' where title::text like '%Essai%'");
    behind(
        "update core.gate_override set asked_by = (select subject from core.account a join"
            + " sys.tenant t on t.id = a.tenant_id where t.alias = 'el-ksiba' and a.email ="
            + " 'admin@el-ksiba.test') where reason::text like '%Essai%'");
    assertThat(admin.on(HOST, HOME).get(HOME).body())
        .as("what is ahead, and what is one's own to wait for")
        .doesNotContain("Comptes rendus à publier", "Étapes qu’une deuxième personne");
  }

  private static void override(String by) throws SQLException {
    behind(
        "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state, asked_by,"
            + " asked_at) select p.tenant_id, gen_random_uuid(), p.id, 'submission',"
            + " '{\"fr\":\"Essai\",\"source\":\"fr\"}', 'asked', '"
            + by
            + "', now() from core.programme p join sys.tenant t on t.id = p.tenant_id where t.alias"
            + " = 'el-ksiba'");
  }

  private static void behind(String statement) throws SQLException {
    try (Connection connection = Running.platform().superuser()) {
      Sql.run(connection, statement);
    }
  }
}
