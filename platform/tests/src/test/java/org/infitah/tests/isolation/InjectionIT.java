package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One pasted parameter is not the end: an injection point, which only the overlay has, yields one
 * tenant's rows whatever is pasted into it.
 */
class InjectionIT {

  private static final CanaryTenant ALPHA = CanaryTenant.ALPHA;
  private static final CanaryTenant BETA = CanaryTenant.BETA;

  @BeforeAll
  static void the_platform_runs() {
    Running.platform();
  }

  @Test
  void the_injection_point_is_one() {
    Answer honest = InjectionPoint.paste("ALP-001", false);
    Answer injected = InjectionPoint.paste("' or true or reference = '", false);

    assertThat(honest.isGood()).as(honest.toString()).isTrue();
    assertThat(injected.body()).contains(ALPHA.canary().text());
  }

  static List<String> payloads() {
    return InjectionPoint.PAYLOADS;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void whatever_is_pasted_yields_one_tenants_rows(String payload) throws SQLException {
    assertThat(InjectionPoint.breaches(payload)).isEmpty();
    assertThat(LiveChecks.nobodysConnections()).isEmpty();
    assertThat(Http.on(BETA.host()).get("/api/v1/programmes").body())
        .contains(BETA.canary().text());
    assertThat(Http.on(ALPHA.host()).get("/api/v1/programmes").body())
        .contains(ALPHA.canary().text());
  }
}
