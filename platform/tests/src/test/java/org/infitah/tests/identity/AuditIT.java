package org.infitah.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.infitah.tests.house.Bearer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Walker;
import org.junit.jupiter.api.Test;

/** Who came, went, was refused: one row each, where it happened, in ids and codes. */
class AuditIT {

  private static final String SEFROU = "sefrou.localhost";
  private static final String TAROUDANT = "taroudant.localhost";

  @Test
  void coming_and_going_leave_one_row_each() throws SQLException {
    String who = "secretary@sefrou.test";
    List<String> before = AuditRows.of(who, "sefrou");
    Walker walker = Walker.as(who);
    assertThat(walker.signIn(SEFROU).status()).isEqualTo(200);
    assertThat(walker.signIn(TAROUDANT).status()).isEqualTo(200);
    walker.signOut(SEFROU);

    assertThat(added(before, AuditRows.of(who, "sefrou")))
        .containsExactly("sign-in.opened", "sign-in.ended");
    assertThat(AuditRows.of(who, "taroudant")).endsWith("sign-in.opened");
    assertThat(
            AuditRows.ask(
                "select array_to_string(roles, ' ') from core.audit where act = 'sign-in.opened'"
                    + " and actor = ? order by at limit 1",
                AuditRows.subject(who)))
        .isEqualTo("secretary");
    assertThat(
            AuditRows.ask(
                "select count(*) from core.audit where act like 'sign-in.%' and trace is null"))
        .isEqualTo("0");
  }

  @Test
  void a_second_factor_is_a_step_up_not_another_sign_in() throws SQLException {
    String who = "admin@sefrou.test";
    List<String> before = AuditRows.of(who, "sefrou");
    Walker walker = Walker.as(who);
    walker.signIn(SEFROU);
    walker.stepUp(SEFROU);

    assertThat(added(before, AuditRows.of(who, "sefrou")))
        .containsExactly("sign-in.opened", "sign-in.stepped-up");
  }

  @Test
  void a_form_that_is_refused_is_recorded_without_what_was_typed() throws SQLException {
    String who = "elected@sefrou.test";
    Walker walker = Walker.as(who);
    walker.signIn(SEFROU);
    assertThat(walker.post(SEFROU, "/sign-out?q=secret", "csrf=forged&name=secret").status())
        .isEqualTo(403);

    assertThat(AuditRows.of(who, "sefrou")).endsWith("access.refused");
    assertThat(
            AuditRows.ask(
                "select object from core.audit where act = 'access.refused' and actor = ?",
                AuditRows.subject(who)))
        .isEqualTo("SignOutResource.out");
  }

  @Test
  void a_token_of_another_tenant_is_refused_and_recorded_where_it_was_shown() throws SQLException {
    String who = "evaluator@sefrou.test";
    Walker walker = Walker.as(who);
    walker.signIn(SEFROU);
    String token = "Bearer " + Bearer.of(walker, SEFROU).narrowedTo("sefrou").access();

    assertThat(Http.on(SEFROU).with("Authorization", token).get("/api/v1/account").body())
        .contains("evaluator");
    assertThat(Http.on(TAROUDANT).with("Authorization", token).get("/api/v1/account").status())
        .isEqualTo(401);
    assertThat(AuditRows.of(who, "taroudant")).containsExactly("token.refused");
    assertThat(AuditRows.of(who, "sefrou")).containsExactly("sign-in.opened");
  }

  @Test
  void the_end_of_a_session_is_recorded_by_the_network_and_then_by_the_tenant()
      throws SQLException, InterruptedException {
    String who = "association@sefrou.test";
    Walker walker = Walker.as(who);
    walker.signIn(SEFROU);
    List<String> before = AuditRows.of(who, "network");
    Sessions.endAllOf(AuditRows.subject(who));

    Waiting.until(
        Duration.ofSeconds(20), () -> AuditRows.of(who, "network").size() > before.size());
    assertThat(added(before, AuditRows.of(who, "network")))
        .containsOnly("sign-in.ended-everywhere");
    assertThat(walker.get(SEFROU, "/fr").body()).contains("Se connecter");
  }

  @Test
  void the_serving_role_can_only_add() throws SQLException {
    try (Connection serving = Running.platform().local().serving().open()) {
      for (String attempt :
          List.of(
              "update core.audit set actor = 'nobody'",
              "delete from core.audit",
              "truncate core.audit")) {
        assertThatThrownBy(() -> Sql.run(serving, attempt))
            .hasMessageContaining("permission denied");
      }
    }
  }

  private static List<String> added(List<String> before, List<String> after) {
    return after.subList(before.size(), after.size());
  }
}
