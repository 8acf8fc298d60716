package org.infitah.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The steps of the first hour say what is in the data, and nothing else. */
class FirstHourIT {

  private static final String API = "/api/v1/first-hour";

  private final Admin admin = Admin.of("taroudant");

  @AfterEach
  void as_before() throws SQLException {
    change("update core.collectivity set cndp = null, phone = null, opening = '{}' where ");
    change("delete from core.skipped_step where ");
  }

  @Test
  void a_step_is_done_when_the_data_says_so() throws SQLException {
    assertThat(state("contact")).isEqualTo("open");
    assertThat(state("legal")).isEqualTo("open");
    assertThat(state("officer")).isEqualTo("ahead");
    assertThat(state("programme")).isEqualTo("done");

    change("update core.collectivity set phone = '+212 5', cndp = 'D-1' where ");
    assertThat(state("contact")).isEqualTo("open");
    assertThat(state("legal")).isEqualTo("done");
    change("update core.collectivity set opening = '{\"mon\":\"08:30-16:30\"}' where ");
    assertThat(state("contact")).isEqualTo("done");
    Answer page = admin.page("/fr/manage");
    assertThat(page.body()).contains("La première heure", "href=\"/fr/manage/look\"", "Fait");
    assertThat(admin.page("/ar/manage").body()).contains("الساعة الأولى");
  }

  @Test
  void a_step_is_left_out_and_taken_up_again() throws SQLException {
    assertThat(decide("identity", "skip").status()).isEqualTo(303);
    assertThat(decide("identity", "skip").status()).as("twice").isEqualTo(303);
    assertThat(state("identity")).isEqualTo("skipped");
    assertThat(admin.page("/fr/manage").body()).contains("Laissé de côté", "Reprendre");
    assertThat(decide("identity", "resume").status()).isEqualTo(303);
    assertThat(state("identity")).isEqualTo("open");
    assertThat(decide("officer", "skip").status()).as("what is not there").isEqualTo(404);
    assertThat(decide("identity", "burn").status()).isEqualTo(400);
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.column(
                  behind,
                  "select act from core.audit where object = 'identity' and tenant_id ="
                      + " (select id from sys.tenant where alias = 'taroudant') order by at"))
          .containsExactly("first-hour.step-skipped", "first-hour.step-resumed");
    }
  }

  @Test
  void it_is_the_administrators_alone() {
    Visitor colleague = Visitor.signedIn("focal-point@taroudant.test", "taroudant");
    assertThat(colleague.on(admin.host(), "/fr/manage").get("/fr/manage").body())
        .doesNotContain("La première heure");
    assertThat(colleague.on(admin.host(), API).get(API).status()).isEqualTo(403);
  }

  private Answer decide(String step, String act) {
    return admin
        .visitor()
        .postFields(
            admin.host(), "/fr/manage", "/fr/manage/first-hour", "step=" + step + "&act=" + act);
  }

  private String state(String step) {
    String body = admin.visitor().on(admin.host(), API).get(API).body();
    return body.replaceAll("(?s).*\"code\":\"" + step + "\"[^}]*?\"state\":\"([a-z]+)\".*", "$1");
  }

  private static void change(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(behind, sql + "tenant_id = (select id from sys.tenant where alias = 'taroudant')");
    }
  }
}
