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

/** Merging and splitting what people said, tried by everybody else. */
final class VoiceCells {

  private static final ZoneId ZONE = Morocco.ZONE;
  private static final String API = "/api/v1/consultations";
  private static final String IDEAS = "/api/v1/contributions/";
  private static final String COMMENTS = "/api/v1/comments/";
  private static final String PAGE = "/fr/manage/contributions/";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/manage/consultations/{reference}/merges",
          "POST /{lang}/manage/contributions/{reference}/split",
          "POST /{lang}/manage/contributions/{reference}/parting",
          "POST /{lang}/contributions/{reference}/follow",
          "POST /{lang}/unfollow",
          "POST /api/v1/unfollow",
          "POST /{lang}/contributions/{reference}/comment",
          "POST /{lang}/comments/{reference}/report",
          "POST /{lang}/manage/comments/{reference}/moderation",
          "POST " + IDEAS + "{reference}/comments",
          "PUT " + COMMENTS + "{reference}/report",
          "DELETE " + COMMENTS + "{reference}/report",
          "PUT " + COMMENTS + "{reference}/hiding",
          "DELETE " + COMMENTS + "{reference}/hiding",
          "PUT " + IDEAS + "{reference}/follow",
          "DELETE " + IDEAS + "{reference}/follow",
          "POST " + API + "/{reference}/merges",
          "DELETE " + IDEAS + "{reference}/links/merged",
          "POST " + IDEAS + "{reference}/links/split",
          "DELETE " + IDEAS + "{reference}/links/split");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select c::text t from core.contribution c union"
          + " all select l::text from core.contribution_link l union all select f::text from"
          + " core.contribution_follow f union all select c::text from core.contribution_comment c"
          + " union all select r::text from core.comment_report r) rows";
  private static final String WORDS =
      "{\"fr\": \"CELL VOICE " + CanaryTenant.ALPHA.canary().text() + "\"}";
  private static final String STOLEN = "grounds-fr=CELL+stolen+words";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  VoiceCells(Tally tally) {
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
    String those = "(select id from core.consultation where subject::text like '%CELL VOICE%')";
    String said = "(select id from core.contribution where consultation_id in " + those + ")";
    String comments =
        "(select id from core.contribution_comment where contribution_id in " + said + ")";
    Sql.run(
        behind,
        "delete from core.notification where reference in (select reference from core.contribution"
            + " where id in "
            + said
            + " union all select reference from core.contribution_comment where id in "
            + comments
            + ")");
    Sql.run(behind, "delete from core.moderation_appeal where consultation_id in " + those);
    Sql.run(behind, "delete from core.comment_report where comment_id in " + comments);
    Sql.run(behind, "delete from core.contribution_comment where contribution_id in " + said);
    Sql.run(behind, "delete from core.contribution_follow where contribution_id in " + said);
    Sql.run(behind, "delete from core.contribution_link where contribution_id in " + said);
    Sql.run(behind, "delete from core.contribution_support where contribution_id in " + said);
    Sql.run(behind, "delete from core.contribution where consultation_id in " + those);
    Sql.run(
        behind,
        "delete from core.step where reference in (select reference from core.consultation where"
            + " subject::text like '%CELL VOICE%')");
    Sql.run(behind, "delete from net.consultation where subject::text like '%CELL VOICE%'");
    Sql.run(behind, "delete from core.consultation where subject::text like '%CELL VOICE%'");
    Sql.run(behind, "delete from core.gate_override where reason::text like '%CELL VOICE%'");
  }

  private void held(Connection behind) throws SQLException {
    Sql.update(
        behind,
        "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
            + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
            + " gen_random_uuid(), p.id, 'first-consultation', '{\"fr\": \"CELL VOICE\", \"source\":"
            + " \"fr\"}', 'confirmed', 'one', now(), 'two', now() from core.programme p join"
            + " sys.tenant t on t.id = p.tenant_id where t.alias = ?",
        CanaryTenant.ALPHA.alias());
    String plan =
        "{\"kind\": \"ideas\", \"subject\": %1$s, \"question\": %1$s, \"opensOn\": \"%2$s\", \"closesOn\": \"%3$s\"}"
            .formatted(WORDS, LocalDate.now(ZONE), LocalDate.now(ZONE).plusDays(9));
    String reference = send(keeper, "POST", API, plan).json().getString("reference");
    String way = API + "/" + reference;
    String one = contributed(way);
    String two = contributed(way);

    follows(behind, one);
    comments(behind, one);

    String merge =
        "{\"proposal\": \"%s\", \"contributions\": [\"%s\"], \"grounds\": %s}"
            .formatted(one, two, WORDS);
    refused(behind, "merging", "POST", way + "/merges", merge, citizen);
    refusedForm(
        behind,
        "merging",
        "/fr/manage/consultations/" + reference + "/merges",
        "proposal=" + one + "&contribution=" + two + "&" + STOLEN,
        citizen);
    rightful("merging", send(keeper, "POST", way + "/merges", merge).status() == 200);
    refused(behind, "parting", "DELETE", IDEAS + one + "/links/merged", "", citizen);
    refusedForm(behind, "parting", PAGE + one + "/parting", "", citizen);
    rightful("parting", send(keeper, "DELETE", IDEAS + one + "/links/merged", "").status() == 200);

    String split =
        "{\"key\": \"%s\", \"title\": \"CELL\", \"body\": \"CELL words to split\", \"grounds\": %s}"
            .formatted(UUID.randomUUID(), WORDS);
    refused(behind, "splitting", "POST", IDEAS + one + "/links/split", split, citizen);
    refusedForm(
        behind,
        "splitting",
        PAGE + one + "/split",
        "title=CELL&body=CELL+words+to+split&key=" + UUID.randomUUID() + "&" + STOLEN,
        citizen);
    Answer made = send(keeper, "POST", IDEAS + one + "/links/split", split);
    rightful("splitting", made.status() == 201);
    String part = made.json().getString("reference");
    refused(behind, "rejoining", "DELETE", IDEAS + part + "/links/split", "", citizen);
    refusedForm(behind, "rejoining", PAGE + part + "/split", "act=undo", citizen);
    rightful(
        "rejoining", send(keeper, "DELETE", IDEAS + part + "/links/split", "").status() == 200);
  }

  private void follows(Connection behind, String one) throws SQLException {
    String way = IDEAS + one + "/follow";
    String page = "/fr/contributions/" + one + "/follow";
    refused(behind, "following", "PUT", way, "");
    refusedForm(behind, "following", page, "act=follow");
    rightful("following", send(citizen, "PUT", way, "").status() == 200);
    refused(behind, "leaving", "DELETE", way, "");
    refusedForm(behind, "leaving", page, "act=leave");
    refusedForm(behind, "leaving with a key", "/fr/unfollow", "key=" + UUID.randomUUID());
    String key =
        Sql.value(
            behind,
            "select leave_key from core.contribution_follow f join"
                + " core.contribution c on c.tenant_id = f.tenant_id and c.id = f.contribution_id where"
                + " c.reference = ?",
            one);
    String before = Sql.value(behind, ROWS);
    String out = "/api/v1/unfollow?key=";
    oneClick(BETA, out + key);
    oneClick(ALPHA, out + UUID.randomUUID());
    tally.cell("a voice: leaving by one click", Sql.value(behind, ROWS).equals(before));
    rightful(
        "leaving by one click",
        oneClick(ALPHA, out + key).isGood() && !Sql.value(behind, ROWS).equals(before));
    rightful("following again", send(citizen, "PUT", way, "").status() == 200);
    rightful("leaving", send(citizen, "DELETE", way, "").status() == 200);
  }

  private static Answer oneClick(String host, String way) {
    return Http.on(host)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", way, "List-Unsubscribe=One-Click");
  }

  private void comments(Connection behind, String one) throws SQLException {
    String way = IDEAS + one + "/comments";
    String remark =
        "{\"key\": \"%s\", \"body\": \"CELL words\", \"language\": \"fr\", \"stance\": \"for\"}"
            .formatted(UUID.randomUUID());
    refused(behind, "commenting", "POST", way, remark);
    refusedForm(
        behind,
        "commenting",
        "/fr/contributions/" + one + "/comment",
        "body=CELL+stolen&language=fr&stance=for&key=" + UUID.randomUUID());
    Answer kept = send(citizen, "POST", way, remark);
    rightful("commenting", kept.status() == 201);
    String it = COMMENTS + kept.json().getString("reference");
    String form = "/fr/comments/" + kept.json().getString("reference") + "/report";
    String moderation = form.replace("/fr/", "/fr/manage/").replace("/report", "/moderation");
    refused(behind, "reporting", "PUT", it + "/report", "");
    refusedForm(behind, "reporting", form, "");
    rightful("reporting", send(citizen, "PUT", it + "/report", "").status() == 200);
    refused(behind, "settling", "DELETE", it + "/report", "", citizen);
    refusedForm(behind, "settling", moderation, "act=keep", citizen);
    rightful("settling", send(keeper, "DELETE", it + "/report", "").status() == 200);
    String abuse = "{\"reason\": \"abuse\"}";
    refused(behind, "hiding", "PUT", it + "/hiding", abuse, citizen);
    refusedForm(behind, "hiding", moderation, "act=hide&reason=abuse", citizen);
    rightful("hiding", send(keeper, "PUT", it + "/hiding", abuse).status() == 200);
    refused(behind, "showing", "DELETE", it + "/hiding", "", citizen);
    refusedForm(behind, "showing", moderation, "act=show", citizen);
    rightful("showing", send(keeper, "DELETE", it + "/hiding", "").status() == 200);
  }

  private String contributed(String way) {
    return send(
            citizen,
            "POST",
            way + "/contributions",
            "{\"key\": \"%s\", \"title\": \"CELL %2$s\", \"body\": \"CELL words to split %2$s\", \"language\": \"fr\"}"
                .formatted(UUID.randomUUID(), CanaryTenant.ALPHA.canary().text()))
        .json()
        .getJsonObject("contribution")
        .getString("reference");
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
    tally.cell("what people said: " + what, Sql.value(behind, ROWS).equals(before));
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
    tally.cell("the form of what people said: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("what people said: " + what + " changes nothing");
    }
  }
}
