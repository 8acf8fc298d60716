package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Writing and publishing what a workshop came to, tried by everybody else. */
final class MinutesCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/manage/workshops/{reference}/minutes",
          "PUT /api/v1/workshops/{reference}/minutes",
          "POST /{lang}/manage/workshops/{reference}/decisions",
          "POST /{lang}/manage/workshops/{reference}/decisions/dropped",
          "POST /{lang}/manage/workshops/{reference}/photos",
          "POST /{lang}/manage/workshops/{reference}/photos/dropped",
          "POST /api/v1/workshops/{reference}/decisions",
          "PUT /api/v1/workshops/{reference}/decisions/{number}",
          "POST /{lang}/manage/working-copies",
          "POST /{lang}/manage/working-copies/dropped");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ROWS =
      "select string_agg(m::text, ' ' order by m::text) from core.workshop_minutes m";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  MinutesCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String reference =
          Sql.value(
              behind,
              "select w.reference from core.workshop w join core.workshop_minutes m on m.tenant_id"
                  + " = w.tenant_id and m.workshop_id = w.id join sys.tenant t on t.id ="
                  + " w.tenant_id where t.alias = ?",
              CanaryTenant.ALPHA.alias());
      Sql.update(
          behind,
          "update core.workshop set starts_on = '2023-03-08' where reference = ?",
          reference);
      String version =
          Sql.value(
              behind,
              "select m.version from core.workshop w join core.workshop_minutes m on m.tenant_id ="
                  + " w.tenant_id and m.workshop_id = w.id join sys.tenant t on t.id = w.tenant_id"
                  + " where t.alias = ?",
              CanaryTenant.ALPHA.alias());
      byForm(behind, "/fr/manage/workshops/" + reference + "/minutes", version);
      byApi(behind, "/api/v1/workshops/" + reference + "/minutes", version);
      new DecisionCells(tally, behind, reference).tryAll();
    }
  }

  private void byForm(Connection behind, String way, String version) throws SQLException {
    String fields = "act=save&version=" + version + "&words-fr=CELL+stolen+words+of+a+workshop";
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, way, fields);
    Visitor.post(keeper.on(ALPHA, way), ALPHA, way, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, way), BETA, way, fields);
    citizen.postFields(ALPHA, "/fr/account", way, fields);
    other.postFields(ALPHA, "/fr/account", way, fields);
    tally.cell("minutes by form", Sql.value(behind, ROWS).equals(before));
  }

  private void byApi(Connection behind, String way, String version) throws SQLException {
    String body =
        "{\"words\": {\"fr\": \"CELL %s and more words\"}, \"version\": %s, \"publish\": true}"
            .formatted(CanaryTenant.ALPHA.canary().text(), version);
    String before = Sql.value(behind, ROWS);
    put(Http.on(ALPHA), way, body);
    put(other.on(ALPHA, way), way, body);
    put(keeper.on(BETA, way), way, body);
    put(citizen.on(ALPHA, way), way, body);
    tally.cell("minutes over the API", Sql.value(behind, ROWS).equals(before));
    if (put(keeper.on(ALPHA, way), way, body) != 200 || Sql.value(behind, ROWS).equals(before)) {
      tally.vacuous("minutes: writing them changes nothing");
    }
  }

  private static int put(Http http, String way, String body) {
    return http.with("Content-Type", "application/json").send("PUT", way, body).status();
  }
}
