package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.PictureFiles;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** What stands beside minutes, and what is typed and not saved, tried by everybody else. */
final class DecisionCells {

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String OF =
      " and d.tenant_id = (select id from sys.tenant where alias = '"
          + CanaryTenant.ALPHA.alias()
          + "')";

  private final Tally tally;
  private final Connection behind;
  private final String desk;
  private final String way;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  DecisionCells(Tally tally, Connection behind, String reference) {
    this.tally = tally;
    this.behind = behind;
    this.desk = "/fr/manage/workshops/" + reference;
    this.way = "/api/v1/workshops/" + reference + "/decisions";
  }

  void tryAll() throws SQLException {
    form("a decision", "core.meeting_decision", desk + "/decisions", "decision-fr=CELL+a+decision");
    // What everybody reads is struck out no more.
    minutes("draft");
    form(
        "dropping a decision",
        "core.meeting_decision",
        desk + "/decisions/dropped",
        "number=" + last("core.meeting_decision"));
    minutes("published");
    json("a decision over the API", "POST", way);
    json("revising it over the API", "PUT", way + "/" + last("core.meeting_decision"));
    photo();
    form(
        "dropping a photo",
        "core.meeting_photo",
        desk + "/photos/dropped",
        "number=" + last("core.meeting_photo"));
    form(
        "keeping what is typed",
        "core.working_copy",
        "/fr/manage/working-copies",
        "copy-of=/manage/axes/CELL&title-fr=CELL");
    form(
        "throwing it away",
        "core.working_copy",
        "/fr/manage/working-copies/dropped",
        "copy-of=/manage/axes/CELL");
  }

  private void minutes(String state) throws SQLException {
    Sql.update(behind, "update core.workshop_minutes d set state = ? where true" + OF, state);
  }

  private void form(String what, String table, String action, String fields) throws SQLException {
    String before = rows(table);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, desk), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, desk), BETA, action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell(what, rows(table).equals(before));
    keeper.postFields(ALPHA, desk + "/minutes", action, fields);
    rightful(what, table, before);
  }

  private void json(String what, String method, String action) throws SQLException {
    String table = "core.meeting_decision";
    String version =
        Sql.value(
            behind,
            "select coalesce(max(d.version), 0) from core.meeting_decision d where d.number = "
                + last(table)
                + OF);
    String body =
        "{\"words\": {\"fr\": \"CELL %s a decision\"}, \"version\": %s}".formatted(method, version);
    String before = rows(table);
    send(Http.on(ALPHA), method, action, body);
    send(other.on(ALPHA, action), method, action, body);
    send(keeper.on(BETA, action), method, action, body);
    send(citizen.on(ALPHA, action), method, action, body);
    tally.cell(what, rows(table).equals(before));
    send(keeper.on(ALPHA, action), method, action, body);
    rightful(what, table, before);
  }

  private void photo() throws SQLException {
    String table = "core.meeting_photo";
    String before = rows(table);
    parts().post(Http.on(ALPHA), ALPHA, desk + "/photos", "");
    parts().post(keeper.on(ALPHA, desk), ALPHA, desk + "/photos", "forged");
    parts().post(keeper.on(BETA, desk), BETA, desk + "/photos", "");
    parts()
        .post(
            citizen.on(ALPHA, desk),
            ALPHA,
            desk + "/photos",
            citizen.formToken(ALPHA, "/fr/account"));
    tally.cell("a photo", rows(table).equals(before));
    parts()
        .post(
            keeper.on(ALPHA, desk),
            ALPHA,
            desk + "/photos",
            keeper.formToken(ALPHA, desk + "/photos"));
    rightful("a photo", table, before);
  }

  private static FormParts parts() {
    return new FormParts()
        .field("alt-fr", "CELL")
        .field("agreed", "yes")
        .file("photo", "cell.png", "image/png", PictureFiles.png());
  }

  private static void send(Http http, String method, String action, String body) {
    http.with("Content-Type", "application/json").send(method, action, body);
  }

  private String last(String table) throws SQLException {
    return Sql.value(
        behind, "select coalesce(max(d.number), 0) from " + table + " d where true" + OF);
  }

  private String rows(String table) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t::text, ' ' order by t::text), '') from " + table + " t");
  }

  private void rightful(String what, String table, String before) throws SQLException {
    if (rows(table).equals(before)) {
      tally.vacuous(what + ": the rightful one changes nothing");
    }
  }
}
