package org.infitah.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infitah.foundation.tenancy.TenantState;
import org.junit.jupiter.api.Test;

class PortalClosedTest {

  @Test
  void an_active_portal_refuses_nothing() {
    assertThat(PortalClosed.to(TenantState.ACTIVE, "POST", "/fr/manage/news")).isEmpty();
    assertThat(PortalClosed.to(TenantState.ACTIVE, "GET", "/sign-in")).isEmpty();
  }

  @Test
  void a_read_only_one_is_read_entered_and_left() {
    for (String path : List.of("/fr", "/sign-in", "/callback", "/fr/manage", "/api/v1/news")) {
      assertThat(PortalClosed.to(TenantState.READ_ONLY, "GET", path)).as(path).isEmpty();
    }
    assertThat(PortalClosed.to(TenantState.READ_ONLY, "POST", "/sign-out")).isEmpty();
    assertThat(PortalClosed.to(TenantState.READ_ONLY, "POST", "/ar/account/sign-ins/1")).isEmpty();
    for (String path : List.of("/fr/manage/visits/1/end", "/api/v1/visits/1/end")) {
      assertThat(PortalClosed.to(TenantState.READ_ONLY, "POST", path)).as(path).isEmpty();
      assertThat(said(TenantState.ARCHIVED, "POST", path)).isEqualTo("problem.state.archived 409");
    }
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "QUERY")) {
      assertThat(said(TenantState.READ_ONLY, method, "/api/v1/news"))
          .isEqualTo("problem.state.read-only 409");
    }
    assertThat(said(TenantState.READ_ONLY, "POST", "/fr/sign-out"))
        .isEqualTo("problem.state.read-only 409");
  }

  @Test
  void an_archived_one_is_read() {
    assertThat(PortalClosed.to(TenantState.ARCHIVED, "GET", "/fr/news")).isEmpty();
    for (String path : List.of("/sign-in", "/callback")) {
      assertThat(said(TenantState.ARCHIVED, "GET", path)).isEqualTo("problem.state.archived 409");
    }
    assertThat(said(TenantState.ARCHIVED, "POST", "/fr/account/sign-ins/1"))
        .isEqualTo("problem.state.archived 409");
  }

  @Test
  void of_a_suspended_one_only_why_is_seen() {
    assertThat(said(TenantState.SUSPENDED, "GET", "/fr")).isEqualTo("problem.state.suspended 503");
    assertThat(said(TenantState.SUSPENDED, "POST", "/sign-out"))
        .isEqualTo("problem.state.suspended 503");
    assertThat(said(TenantState.SUSPENDED, "GET", "/sign-in"))
        .isEqualTo("problem.state.sign-in 503");
  }

  @Test
  void what_keycloak_sends_and_what_a_page_is_drawn_with_pass_always() {
    for (TenantState state : TenantState.values()) {
      assertThat(PortalClosed.to(state, "POST", "/backchannel-logout")).isEmpty();
      assertThat(PortalClosed.to(state, "GET", "/assets/css/infitah.css")).isEmpty();
    }
  }

  private static String said(TenantState state, String method, String path) {
    PortalClosed closed = PortalClosed.to(state, method, path).orElseThrow();
    return closed.key() + " " + closed.status();
  }
}
