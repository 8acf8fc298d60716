package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Planning, contributing, supporting, answering and closing, tried by everybody else. */
final class ConsultationCells {

  private static final String PAGE = "/manage/consultations";
  private static final ZoneId ZONE = Morocco.ZONE;
  private static final String API = "/api/v1/consultations";
  private static final String IDEAS = "/api/v1/contributions/";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}" + PAGE + "/new",
          "POST /{lang}" + PAGE + "/{reference}",
          "POST /{lang}" + PAGE + "/{reference}/closure",
          "POST /{lang}" + PAGE + "/{reference}/answers",
          "POST /{lang}" + PAGE + "/{reference}/paper",
          "POST /{lang}/manage/contributions/{reference}/moderation",
          "POST /{lang}/consultations/{reference}/contribute",
          "POST /{lang}/contributions/{reference}/support",
          "POST " + API,
          "PUT " + API + "/{reference}",
          "POST " + API + "/{reference}/closure",
          "POST " + API + "/{reference}/contributions",
          "POST " + API + "/{reference}/answers",
          "PUT " + IDEAS + "{reference}/support",
          "DELETE " + IDEAS + "{reference}/support",
          "PUT " + IDEAS + "{reference}/hiding",
          "DELETE " + IDEAS + "{reference}/hiding");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select c::text t from core.consultation c union"
          + " all select c::text from core.contribution c union all select a::text from"
          + " core.contribution_answer a union all select s::text from core.contribution_support s)"
          + " rows";
  private static final String WORDS =
      "{\"fr\": \"CELL " + CanaryTenant.ALPHA.canary().text() + "\"}";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  ConsultationCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        held(behind);
      } finally {
        clear(behind);
      }
    }
  }

  private static void clear(Connection behind) throws SQLException {
    String those = "(select id from core.consultation where subject::text like '%CELL%')";
    Sql.run(
        behind,
        "delete from core.contribution_support where contribution_id in (select id from"
            + " core.contribution where consultation_id in "
            + those
            + ")");
    Sql.run(behind, "delete from core.contribution where consultation_id in " + those);
    Sql.run(behind, "delete from core.contribution_answer where consultation_id in " + those);
    Sql.run(
        behind,
        "delete from core.step where reference in (select reference from core.consultation where"
            + " subject::text like '%CELL%')");
    Sql.run(behind, "delete from net.consultation where subject::text like '%CELL%'");
    Sql.run(behind, "delete from core.consultation where subject::text like '%CELL%'");
    Sql.run(behind, "delete from core.gate_override where reason::text like '%CELL%'");
  }

  private void held(Connection behind) throws SQLException {
    Sql.update(
        behind,
        "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
            + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
            + " gen_random_uuid(), p.id, 'first-consultation', '{\"fr\": \"CELL\", \"source\":"
            + " \"fr\"}', 'confirmed', 'one', now(), 'two', now() from core.programme p join"
            + " sys.tenant t on t.id = p.tenant_id where t.alias = ?",
        CanaryTenant.ALPHA.alias());
    String plan = plan(LocalDate.now(ZONE), LocalDate.now(ZONE).plusDays(9));
    refused(behind, "planning", "POST", API, plan, citizen);
    String form = fields(LocalDate.now(ZONE).plusDays(9));
    refusedForm(behind, "planning", "/fr" + PAGE + "/new", form, citizen);
    Answer planned = send(keeper, "POST", API, plan);
    rightful("planning", planned.status() == 201);
    String reference = planned.json().getString("reference");
    String way = API + "/" + reference;
    refused(
        behind, "revising", "PUT", way, plan(LocalDate.now(ZONE), LocalDate.now(ZONE)), citizen);
    refusedForm(behind, "revising", "/fr" + PAGE + "/" + reference, form, citizen);
    rightful(
        "revising",
        send(keeper, "PUT", way, plan(LocalDate.now(ZONE), LocalDate.now(ZONE).plusDays(10)))
                .status()
            == 200);

    String idea = idea(UUID.randomUUID());
    refused(behind, "contributing", "POST", way + "/contributions", idea);
    refusedForm(
        behind,
        "contributing",
        "/fr/consultations/" + reference + "/contribute",
        "act=send&language=fr&title=CELL&body=CELL+stolen+words&key=" + UUID.randomUUID());
    refusedForm(
        behind,
        "writing down",
        "/fr" + PAGE + "/" + reference + "/paper",
        "channel=paper&language=fr&title=CELL&body=CELL+stolen+words&key=" + UUID.randomUUID(),
        citizen);
    Answer kept = send(citizen, "POST", way + "/contributions", idea);
    rightful("contributing", kept.status() == 201);
    String one = kept.json().getJsonObject("contribution").getString("reference");

    refused(behind, "supporting", "PUT", IDEAS + one + "/support", "");
    refusedForm(behind, "supporting", "/fr/contributions/" + one + "/support", "act=support");
    rightful("supporting", send(keeper, "PUT", IDEAS + one + "/support", "").status() == 200);
    refused(behind, "withdrawing", "DELETE", IDEAS + one + "/support", "");
    String hiding = "{\"reason\": \"abuse\"}";
    refused(behind, "hiding", "PUT", IDEAS + one + "/hiding", hiding, citizen);
    refusedForm(
        behind,
        "hiding",
        "/fr/manage/contributions/" + one + "/moderation",
        "act=hide&reason=abuse",
        citizen);
    rightful("hiding", send(keeper, "PUT", IDEAS + one + "/hiding", hiding).status() == 200);
    refused(behind, "showing", "DELETE", IDEAS + one + "/hiding", "", citizen);
    rightful("showing", send(keeper, "DELETE", IDEAS + one + "/hiding", "").status() == 200);

    String reply =
        "{\"contributions\": [\"%s\"], \"outcome\": \"not\", \"reason\": \"other\", \"words\": %s}"
            .formatted(one, WORDS);
    refused(behind, "answering", "POST", way + "/answers", reply, citizen);
    refusedForm(
        behind,
        "answering",
        "/fr" + PAGE + "/" + reference + "/answers",
        "outcome=not&reason=other&words-fr=CELL+stolen+words&contribution=" + one,
        citizen);
    rightful("answering", send(keeper, "POST", way + "/answers", reply).status() == 200);
    Sql.update(
        behind,
        "update core.consultation set opens_on = current_date - 9, closes_on = current_date - 2"
            + " where reference = ? and subject::text like '%CELL%'",
        reference);
    refused(behind, "closing", "POST", way + "/closure", "", citizen);
    refusedForm(behind, "closing", "/fr" + PAGE + "/" + reference + "/closure", "", citizen);
    rightful("closing", send(keeper, "POST", way + "/closure", "").status() == 200);
  }

  private static String plan(LocalDate from, LocalDate to) {
    return "{\"kind\": \"ideas\", \"subject\": %1$s, \"question\": %1$s, \"opensOn\": \"%2$s\", \"closesOn\": \"%3$s\"}"
        .formatted(WORDS, from, to);
  }

  private static String fields(LocalDate to) {
    return "kind=ideas&subject-fr=CELL+stolen&question-fr=CELL&version=1&opensOn="
        + LocalDate.now(ZONE)
        + "&closesOn="
        + to;
  }

  private static String idea(UUID key) {
    return "{\"key\": \"%s\", \"title\": \"CELL %2$s\", \"body\": \"CELL %2$s\", \"language\": \"fr\"}"
        .formatted(key, CanaryTenant.ALPHA.canary().text());
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
    tally.cell("a consultation: " + what, Sql.value(behind, ROWS).equals(before));
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
    tally.cell("a consultation's form: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("a consultation: " + what + " changes nothing");
    }
  }
}
