package org.infitah.tests.isolation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;

/** The overlay's injection point at alpha, and what is pasted into it to reach beta's rows. */
final class InjectionPoint {

  /** With the other tenant's number where {@code %d} stands. */
  static final List<String> PAYLOADS =
      List.of(
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
          "' union select string_agg(cast(a as text), ' ') from pg_stat_activity a --");

  private InjectionPoint() {}

  /** What comes of pasting it, in a transaction that reads and in one that writes. */
  static List<String> breaches(String payload) throws SQLException {
    List<String> breaches = new ArrayList<>();
    for (boolean writing : new boolean[] {false, true}) {
      if (reachesBeta(payload, writing)) {
        breaches.add("pasted: " + payload);
      }
    }
    return breaches;
  }

  /** Only what sets the tenant, and writes nothing should it get through. */
  static List<String> settings() throws SQLException {
    List<String> breaches = new ArrayList<>();
    for (String payload : PAYLOADS) {
      if (payload.startsWith("'; set local") && reachesBeta(payload, false)) {
        breaches.add("pasted: " + payload);
      }
    }
    return breaches;
  }

  private static boolean reachesBeta(String payload, boolean writing) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      int beta = CanaryRows.id(behind, CanaryTenant.BETA.alias());
      return CanaryTenant.BETA.canary().isIn(paste(payload.formatted(beta), writing).bytes());
    }
  }

  static Answer paste(String payload, boolean writing) {
    return Http.on(CanaryTenant.ALPHA.host())
        .get(
            "/overlay/inject?writing="
                + writing
                + "&reference="
                + URLEncoder.encode(payload, StandardCharsets.UTF_8));
  }
}
