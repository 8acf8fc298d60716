package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One pasted parameter is not the end: an injection point, which only the overlay has, yields one
 * tenant's rows whatever is pasted into it.
 */
class InjectionIT {

  private static final CanaryTenant ALPHA = CanaryTenant.ALPHA;
  private static final CanaryTenant BETA = CanaryTenant.BETA;

  private static int beta;

  @BeforeAll
  static void the_platform_runs() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      beta = CanaryRows.id(behind, BETA.alias());
    }
  }

  @Test
  void the_injection_point_is_one() {
    Answer honest = inject("ALP-001");
    Answer injected = inject("' or true or reference = '");

    assertThat(honest.isGood()).as(honest.toString()).isTrue();
    assertThat(injected.body()).contains(ALPHA.canary().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or true --",
        "' union select cast(p as text) from core.programme p --",
        "' union all select cast(s as text) from core.sign_in s --",
        "' union all select cast(p as text) from core.programme p where tenant_id = %d --",
        "' union select set_config('app.tenant', '%d', true) union all select cast(p as text) from core.programme p --",
        "' union select pg_catalog.set_config('app.tenant', '%d', false) --",
        "' union select cast(p as text) from (select set_config('app.tenant', '%d', true)) s, core.programme p --",
        "'; set app.tenant = '%d'; select cast(p as text) from core.programme p --",
        "'; set local app.tenant = '%d'; select cast(p as text) from core.programme p --",
        "'; reset app.tenant; select cast(p as text) from core.programme p --",
        "'; do $$ begin execute 'set local app.tenant = ''%d'''; end $$; select cast(p as text) from core.programme p --",
        "'; do $x$ begin perform set_config('app.tenant', '%d', true); end $x$; select cast(p as text) from core.programme p --",
        "'; commit; begin; set app.tenant = '%d'; select cast(p as text) from core.programme p --",
        "'; set role app_migrator; select cast(p as text) from core.programme p --",
        "'; set session authorization postgres; select cast(p as text) from core.programme p --",
        "'; set row_security = off; select cast(p as text) from core.programme p --",
        "'; alter role app_rw bypassrls; select '1",
        "'; alter table core.programme disable row level security; select '1",
        "'; create function core.tenant() returns int language sql as 'select %d'; select '1",
        "'; prepare p as select 1; execute p; select '1",
        "'; copy core.programme to '/tmp/x'; select '1",
        "'; call pg_catalog.pg_reload_conf(); select '1",
        "'; update core.programme set tenant_id = %d; select '1",
        "'; delete from core.programme; select '1",
        "'/**/;/**/SeT/**/app.tenant='%d';select cast(p as text) from core.programme p --",
        "' union select query_to_xml('select * from core.programme where tenant_id = %d', true, true, '')::text --",
        "' union select pg_read_file('postgresql.conf') --",
        "' union select cast(lo_import('/etc/passwd') as text) --",
        "' union select dblink('', '') --",
        "' union select cast(m as text) from net.programme m --",
        "' union select string_agg(cast(a as text), ' ') from pg_stat_activity a --"
      })
  void whatever_is_pasted_yields_one_tenants_rows(String payload) {
    for (String writing : new String[] {"false", "true"}) {
      Answer answer = inject(payload.formatted(beta), writing);

      assertThat(BETA.canary().isIn(answer.bytes())).as(answer.toString()).isFalse();
    }
    assertThat(LiveChecks.nobodysConnections()).isEmpty();
    assertThat(Http.on(BETA.host()).get("/api/v1/programmes").body())
        .contains(BETA.canary().text());
    assertThat(Http.on(ALPHA.host()).get("/api/v1/programmes").body())
        .contains(ALPHA.canary().text());
  }

  private static Answer inject(String payload) {
    return inject(payload, "false");
  }

  private static Answer inject(String payload, String writing) {
    return Http.on(ALPHA.host())
        .get(
            "/overlay/inject?writing="
                + writing
                + "&reference="
                + URLEncoder.encode(payload, StandardCharsets.UTF_8));
  }
}
