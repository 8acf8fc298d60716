package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Writing, publishing and withdrawing what a collectivity says, tried by everybody else. */
final class ContentCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/news",
          "PUT /api/v1/news/{reference}",
          "POST /api/v1/news/{reference}/publication",
          "DELETE /api/v1/news/{reference}/publication",
          "POST /{lang}/manage/news",
          "POST /{lang}/manage/news/{reference}",
          "POST /{lang}/manage/news/{reference}/state");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String API = "/api/v1/news";
  private static final String PAGE = "/fr/manage/news";
  private static final String MARK = CanaryTenant.ALPHA.canary().text();

  private final Tally tally;
  private final Visitor writer = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  ContentCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        api(behind);
        pages(behind);
      } finally {
        Sql.run(behind, "delete from core.article where words like 'CELL%'");
      }
    }
  }

  private void api(Connection behind) throws SQLException {
    String body = "{\"kind\":\"news\",\"title\":{\"fr\":\"CELL api %s\"},\"body\":{\"fr\":\"x\"}}";
    String first = body.formatted(MARK);
    Answer written = json(writer.on(ALPHA, API), "POST", API, first);
    String reference =
        Sql.value(behind, "select max(reference) from core.article where words like 'CELL api%'");
    String own = API + "/" + reference;
    String publication = own + "/publication";
    rightful("writing", written.status() == 201 && written.body().contains(reference));
    outsiders(
        "writing",
        () -> count(behind),
        http -> json(http, "POST", API, first.replace("CELL", "CELL stolen")));
    outsiders(
        "revising",
        () -> row(behind, reference),
        http -> json(http, "PUT", own, first.replace("CELL", "CELL stolen")));
    rightful(
        "revising",
        json(writer.on(ALPHA, own), "PUT", own, first.replace("api", "api new")).isGood()
            && row(behind, reference).contains("CELL api new"));
    outsiders(
        "publishing", () -> row(behind, reference), http -> json(http, "POST", publication, "{}"));
    rightful(
        "publishing",
        json(writer.on(ALPHA, own), "POST", publication, "{}").isGood()
            && Http.on(ALPHA).get(own).isGood());
    outsiders(
        "withdrawing", () -> row(behind, reference), http -> http.send("DELETE", publication));
    rightful(
        "withdrawing",
        writer.on(ALPHA, own).send("DELETE", publication).isGood()
            && Http.on(ALPHA).get(own).status() == 404);
    tally.cell("its draft, at beta", other.on(BETA, own).get(own).status() == 404);
    tally.cell("its draft, to a citizen", citizen.on(ALPHA, own).get(own).status() == 404);
  }

  private void pages(Connection behind) throws SQLException {
    Answer written = writer.postParts(ALPHA, PAGE + "/new", PAGE, form("CELL page"));
    String reference =
        Sql.value(behind, "select max(reference) from core.article where words like 'CELL page%'");
    String own = PAGE + "/" + reference;
    rightful("writing on the page", written.status() == 303);
    strangers("writing on the page", PAGE, () -> count(behind), PAGE + "/new");
    strangers("revising on the page", own, () -> row(behind, reference), own);
    rightful(
        "revising on the page",
        writer.postParts(ALPHA, own, own, form("CELL page new").field("version", "1")).status()
                == 303
            && row(behind, reference).contains("CELL page new"));
    String before = row(behind, reference);
    other.postFields(BETA, PAGE, own + "/state", "act=publish");
    citizen.postFields(ALPHA, "/fr/account", own + "/state", "act=publish");
    Visitor.post(Http.on(ALPHA), ALPHA, own + "/state", "act=publish");
    Visitor.post(writer.on(ALPHA, own), ALPHA, own + "/state", "csrf=forged&act=publish");
    Visitor.post(writer.on(BETA, own), BETA, own + "/state", "act=publish");
    tally.cell("publishing on the page, by everybody else", row(behind, reference).equals(before));
    rightful(
        "publishing on the page",
        writer.postFields(ALPHA, own, own + "/state", "act=publish").status() == 303
            && row(behind, reference).contains("published"));
  }

  /** The same request by everybody who may not. */
  private void outsiders(String what, Supplier<String> state, Request request) {
    String before = state.get();
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, API),
            other.on(ALPHA, API),
            other.on(BETA, API),
            writer.on(BETA, API))) {
      Answer answer = request.by(http);
      boolean ownPlace = what.equals("writing") && answer.status() == 201;
      tally.cell(what, (ownPlace || !answer.isGood()) && state.get().equals(before));
    }
  }

  private void strangers(String what, String action, Supplier<String> state, String page) {
    String before = state.get();
    form("CELL stolen").post(Http.on(ALPHA), ALPHA, action, "");
    form("CELL stolen").post(writer.on(ALPHA, page), ALPHA, action, "forged");
    form("CELL stolen").post(writer.on(BETA, page), BETA, action, writer.formToken(ALPHA, page));
    citizen.postParts(ALPHA, "/fr/account", action, form("CELL stolen"));
    tally.cell(what, state.get().equals(before));
  }

  private static FormParts form(String title) {
    return new FormParts()
        .field("kind", "news")
        .field("source", "fr")
        .field("title-fr", title + " " + MARK)
        .field("body-fr", "x");
  }

  private static Answer json(Http http, String method, String path, String body) {
    return http.with("Content-Type", "application/json").send(method, path, body);
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous(what + " changes nothing");
    }
  }

  /** How many there are at alpha. */
  private static String count(Connection behind) {
    return value(
        behind,
        "select count(*)::text from core.article where tenant_id = (select id from sys.tenant where alias = 'alpha')");
  }

  private static String row(Connection behind, String reference) {
    return value(
        behind,
        "select string_agg(a::text, ' ' order by a.tenant_id) from core.article a where reference = ?",
        reference);
  }

  private static String value(Connection behind, String sql, Object... arguments) {
    try {
      return Sql.value(behind, sql, arguments);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is tried. */
  private interface Request {
    Answer by(Http http);
  }
}
