package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Calling a meeting, registering for it and noting who came, tried by everybody else. */
final class MeetingCells {

  private static final String API = "/api/v1/workshops";
  private static final String PAGE = "/manage/workshops";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}" + PAGE + "/new",
          "POST /{lang}" + PAGE + "/{reference}",
          "POST /{lang}" + PAGE + "/{reference}/cancellation",
          "POST /{lang}" + PAGE + "/{reference}/registrations",
          "POST /{lang}" + PAGE + "/{reference}/registrations/attendance",
          "POST /{lang}" + PAGE + "/{reference}/registrations/walk-ins",
          "POST /{lang}" + PAGE + "/{reference}/check-in",
          "POST /{lang}/workshops/{reference}/registration",
          "POST /{lang}" + PAGE + "/{reference}/outputs",
          "POST /{lang}" + PAGE + "/{reference}/outputs/contribution",
          "POST /{lang}" + PAGE + "/{reference}/outputs/restitution",
          "PUT " + API + "/{reference}/outputs/restitution",
          "POST " + API + "/{reference}/outputs",
          "PUT " + API + "/{reference}/outputs/{number}",
          "PUT " + API + "/{reference}/outputs/{number}/contribution",
          "POST " + API,
          "PUT " + API + "/{reference}",
          "POST " + API + "/{reference}/cancellation",
          "PUT " + API + "/{reference}/registration",
          "DELETE " + API + "/{reference}/registration",
          "PUT " + API + "/{reference}/registrations/terms",
          "PUT " + API + "/{reference}/registrations/{number}/attendance",
          "PUT " + API + "/{reference}/registrations/walk-ins");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MARK = CanaryTenant.ALPHA.canary().text();
  private final LocalDate today = LocalDate.now(Morocco.ZONE);
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select w::text t from core.workshop w union all"
          + " select a::text from core.agenda_item a union all select m::text from"
          + " core.registration_terms m union all select q::text from core.registration_quota q"
          + " union all select r::text from core.registration r union all select o::text from"
          + " core.turnout o union all select b::text from core.table_output b union all select"
          + " c::text from core.contribution c) rows";
  private static final String THOSE =
      "(select id from core.workshop where title::text like '%CELL%')";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  MeetingCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        held(behind);
      } finally {
        Sql.run(
            behind,
            "delete from sys.work where kind = 'registration' and id in " + THOSE,
            "delete from core.step where reference in (select reference from core.workshop where"
                + " title::text like '%CELL%')",
            "delete from core.contribution where title like 'CELL%' and from_workshop is not null",
            "delete from core.agenda_item where workshop_id in " + THOSE,
            "delete from core.workshop where id in " + THOSE);
      }
    }
  }

  private void held(Connection behind) throws SQLException {
    String call =
        ("{\"kind\": \"awareness_session\", \"title\": {\"fr\": \"CELL %1$s\"}, \"startsOn\":"
                + " \"%2$s\", \"remote\": true, \"agenda\": [{\"title\": {\"fr\": \"CELL %1$s\"}}]}")
            .formatted(MARK, today);
    String fields =
        "kind=awareness_session&title-fr=CELL+stolen&remote=yes&version=1&startsOn=" + today;
    refused(behind, "calling", "POST", API, call, citizen);
    refusedForm(behind, "calling", "/fr" + PAGE + "/new", fields, citizen);
    Answer called = send(keeper, "POST", API, call);
    rightful("calling", called.status() == 201);
    String reference = called.json().getJsonObject("workshop").getString("reference");
    String way = API + "/" + reference;
    String desk = "/fr" + PAGE + "/" + reference;
    refused(behind, "changing", "PUT", way, call, citizen);
    refusedForm(behind, "changing", desk, fields, citizen);
    rightful("changing", send(keeper, "PUT", way, call).status() == 200);

    String terms = "{\"capacity\": 2, \"closesOn\": \"%s\"}".formatted(today);
    refused(behind, "opening", "PUT", way + "/registrations/terms", terms, citizen);
    refusedForm(
        behind,
        "opening",
        desk + "/registrations",
        "capacity=2&version=0&closesOn=" + today,
        citizen);
    rightful("opening", send(keeper, "PUT", way + "/registrations/terms", terms).status() == 200);

    String own = way + "/registration";
    refused(behind, "registering", "PUT", own, "{\"language\": \"fr\"}");
    refusedForm(
        behind, "registering", "/fr/workshops/" + reference + "/registration", "act=register");
    Answer registered = send(citizen, "PUT", own, "{\"language\": \"fr\"}");
    rightful("registering", registered.status() == 200);
    refused(behind, "withdrawing", "DELETE", own, "");

    came(behind, way, desk, registered.json().getString("entryKey"));
    outputs(behind, way, desk);
    String reason = "{\"reason\": {\"fr\": \"CELL and why not\"}}";
    refused(behind, "cancelling", "POST", way + "/cancellation", reason, citizen);
    refusedForm(
        behind, "cancelling", desk + "/cancellation", "reason-fr=CELL+and+why+not", citizen);
    rightful("cancelling", send(keeper, "POST", way + "/cancellation", reason).status() == 200);
  }

  private void came(Connection behind, String way, String desk, String key) throws SQLException {
    String tick = way + "/registrations/1/attendance";
    refused(behind, "ticking", "PUT", tick, "{\"came\": true}", citizen);
    refusedForm(
        behind, "ticking", desk + "/registrations/attendance", "number=1&act=came", citizen);
    refusedForm(behind, "admitting", desk + "/check-in", "key=" + key, citizen);
    rightful("ticking", send(keeper, "PUT", tick, "{\"came\": true}").status() == 200);
    String count = way + "/registrations/walk-ins";
    refused(behind, "counting", "PUT", count, "{\"walkedIn\": 4}", citizen);
    refusedForm(behind, "counting", desk + "/registrations/walk-ins", "walkedIn=5", citizen);
    rightful("counting", send(keeper, "PUT", count, "{\"walkedIn\": 4}").status() == 200);
    rightful("unticking", send(keeper, "PUT", tick, "{\"came\": false}").status() == 200);
    String gone = way + "/registration";
    rightful("withdrawing", send(citizen, "DELETE", gone, "").status() == 200);
  }

  private void outputs(Connection behind, String way, String desk) throws SQLException {
    String output =
        "{\"table\": 1, \"problem\": {\"fr\": \"CELL %1$s\"}, \"idea\": {\"fr\": \"CELL %1$s\"}}"
            .formatted(MARK);
    String form =
        "table=1&version=1&problem-fr=CELL+stolen+words&idea-fr=CELL+stolen+words&number=";
    refused(behind, "an output", "POST", way + "/outputs", output, citizen);
    refusedForm(behind, "an output", desk + "/outputs", form + "0", citizen);
    rightful("an output", send(keeper, "POST", way + "/outputs", output).status() == 200);
    refused(behind, "revising an output", "PUT", way + "/outputs/1", output, citizen);
    refusedForm(behind, "revising an output", desk + "/outputs", form + "1", citizen);
    rightful("revising", send(keeper, "PUT", way + "/outputs/1", output).status() == 200);
    String consultation =
        Sql.value(
            behind,
            "select min(c.reference) from core.consultation c join sys.tenant t on t.id ="
                + " c.tenant_id where t.alias = ? and c.kind = 'ideas' and c.ended_at is null",
            CanaryTenant.ALPHA.alias());
    String handing = "{\"consultation\": \"%s\", \"language\": \"fr\"}".formatted(consultation);
    String to = way + "/outputs/1/contribution";
    refused(behind, "handing on", "PUT", to, handing, citizen);
    refusedForm(
        behind,
        "handing on",
        desk + "/outputs/contribution",
        "number=1&consultation=" + consultation,
        citizen);
    rightful("handing on", send(keeper, "PUT", to, handing).status() == 200);
    String minutes =
        "{\"words\": {\"fr\": \"CELL %1$s CELL %1$s\"}, \"version\": 0, \"publish\": true}"
            .formatted(MARK);
    rightful("minutes", send(keeper, "PUT", way + "/minutes", minutes).status() == 200);
    refused(behind, "restituting", "PUT", way + "/outputs/restitution", "", citizen);
    refusedForm(behind, "restituting", desk + "/outputs/restitution", "", citizen);
    rightful("restituting", send(keeper, "PUT", way + "/outputs/restitution", "").status() == 200);
  }

  private static Answer send(Visitor who, String method, String way, String body) {
    Http http = who.on(ALPHA, way);
    return body.isEmpty()
        ? http.send(method, way)
        : http.with("Content-Type", "application/json").send(method, way, body);
  }

  /** By nobody, with beta's token, on beta's host, and by those who may not. */
  private void refused(
      Connection behind, String what, String method, String way, String body, Visitor... may)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    send(Visitor.stranger(), method, way, body);
    send(other, method, way, body);
    Http there = keeper.on(BETA, way);
    if (body.isEmpty()) {
      there.send(method, way);
    } else {
      there.with("Content-Type", "application/json").send(method, way, body);
    }
    for (Visitor not : may) {
      send(not, method, way, body);
    }
    tally.cell("a meeting: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void refusedForm(
      Connection behind, String what, String action, String fields, Visitor... may)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, action), BETA, action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    for (Visitor not : may) {
      not.postFields(ALPHA, "/fr/account", action, fields);
    }
    tally.cell("a meeting's form: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("a meeting: " + what + " changes nothing");
    }
  }
}
