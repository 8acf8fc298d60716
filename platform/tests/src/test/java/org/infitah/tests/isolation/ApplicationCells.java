package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Anybody may apply, once a form; what is done with an application is the network's alone. */
final class ApplicationCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/applications",
          "POST /api/v1/applications/{reference}/decision",
          "POST /api/v1/applications/{reference}/opening",
          "POST /api/v1/applications/{reference}/signature",
          "POST /{lang}/console/applications/{reference}/decision",
          "POST /{lang}/console/applications/{reference}/opening",
          "POST /{lang}/console/applications/{reference}/signature",
          "POST /{lang}/membership",
          "POST /{lang}/membership/{reference}/deliberation",
          "PUT /api/v1/applications/{reference}/deliberation");

  private static final String APEX = "localhost";
  private static final String API = "/api/v1/applications";
  private static final String PAGE = "/fr/membership";
  private static final String CONSOLE = "/fr/console/applications";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final Tally tally;

  ApplicationCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Visitor.known("admin@alpha.test", "alpha");
    new DeliberationCells(tally).tryAll(byPage(), admin, ofMember);
    String reference = byApi();
    String accept = "{\"decision\":\"accept\",\"reasons\":\"ok\"}";
    String sign = "{\"signedBy\":\"X\",\"signedOn\":\"2026-01-02\"}";
    String open = "{\"alias\":\"cell-application\"}";
    for (List<String> act :
        List.of(
            List.of("decision", accept), List.of("signature", sign), List.of("opening", open))) {
      String path = API + "/" + reference + "/" + act.get(0);
      cell(act + " of nobody", send(Http.on(APEX), path, act.get(1)).status() == 401);
      cell(act + " of observers", send(observer.on(APEX, path), path, act.get(1)).status() == 403);
      cell(act + " of members", send(ofMember.on(APEX, path), path, act.get(1)).status() >= 401);
      String at = CanaryTenant.ALPHA.host();
      cell(act + " elsewhere", send(ofMember.on(at, path), path, act.get(1)).status() == 404);
      String page = CONSOLE + "/" + reference + "/" + act.get(0);
      String fields = "decision=accept&reasons=ok&signedBy=X&signedOn=2026-01-02&alias=cell-x";
      Visitor.post(Http.on(APEX), APEX, page, fields);
      Visitor.post(admin.on(APEX, page), APEX, page, fields + "&csrf=forged");
      observer.post(APEX, "/fr/account", page);
    }
    cell("nothing was decided", state(reference).equals("received"));
    cell(
        "signing before a decision",
        send(admin.on(APEX, API), API + "/" + reference + "/signature", sign).status() == 409);
    cell(
        "opening before a signature",
        send(admin.on(APEX, API), API + "/" + reference + "/opening", open).status() == 409);
    cell(
        "accepting without the deliberation",
        send(admin.on(APEX, API), API + "/" + reference + "/decision", accept).status() == 422
            && state(reference).equals("received"));
    DeliberationCells.attach(Http.on(APEX), reference, DeliberationCells.PDF);
    seen(
        "deciding",
        send(admin.on(APEX, API), API + "/" + reference + "/decision", accept).isGood()
            && state(reference).equals("accepted"));
    cell(
        "deciding twice",
        send(
                    admin.on(APEX, API),
                    API + "/" + reference + "/decision",
                    accept.replace("accept", "refuse"))
                .status()
            == 409);
    seen("signing", send(admin.on(APEX, API), API + "/" + reference + "/signature", sign).isGood());
    cell(
        "opening under alpha's name",
        send(
                    admin.on(APEX, API),
                    API + "/" + reference + "/opening",
                    open.replace("cell-application", "alpha"))
                .status()
            == 409);
    cell(
        "a stranger's look",
        Http.on(APEX).get(API + "/" + reference).status() == 401
            && Http.on(APEX).get(CONSOLE + "/" + reference).status() == 303);
    cell(
        "a receipt names nobody",
        !Http.on(APEX).get(PAGE + "/" + reference).body().contains("cell@cells.test"));
  }

  private String byApi() throws SQLException {
    String key = UUID.randomUUID().toString();
    Answer first = send(Http.on(APEX), API, json(key));
    seen("applying", first.status() == 201);
    Answer second = send(Http.on(APEX), API, json(key));
    cell("the same form twice", second.body().equals(first.body()) && count(key) == 1);
    cell(
        "a huge body",
        send(Http.on(APEX), API, json(UUID.randomUUID().toString()) + " ".repeat(200_000)).status()
            == 413);
    cell(
        "on a member's host",
        send(Http.on(CanaryTenant.ALPHA.host()), API, json(UUID.randomUUID().toString())).status()
            == 404);
    return first.body().replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
  }

  private String byPage() throws SQLException {
    String key = UUID.randomUUID().toString();
    Visitor.post(Http.on(APEX), APEX, PAGE, form(key));
    Visitor.post(Http.on(APEX), APEX, PAGE, "csrf=forged&" + form(key));
    cell("a forged form", count(key) == 0);
    Answer shown = Http.on(APEX).get(PAGE);
    String cookie = shown.header("Set-Cookie").orElse("").replaceFirst(";.*", "");
    Matcher token = CSRF.matcher(shown.body());
    String csrf = token.find() ? "csrf=" + token.group(1) + "&" : "";
    Http browser = Http.on(APEX).with("Cookie", cookie);
    cell(
        "a machine that fills all in",
        Visitor.post(browser, APEX, PAGE, csrf + form(key) + "&website=x").status() == 303
            && count(key) == 0);
    Answer wrong =
        Visitor.post(browser, APEX, PAGE, csrf + form(key).replace("nameFr=Cell", "nameFr="));
    cell(
        "nothing typed is lost",
        wrong.status() == 422
            && count(key) == 0
            && wrong.body().contains("id=\"nameAr-error\"")
            && wrong.body().contains("value=\"cell@cells.test\""));
    Answer sent = Visitor.post(browser, APEX, PAGE, csrf + form(key));
    Answer again = Visitor.post(browser, APEX, PAGE, csrf + form(key));
    seen("applying on the page", sent.status() == 303 && count(key) == 1);
    cell("sent twice", again.header("Location").equals(sent.header("Location")));
    String receipt = sent.header("Location").orElse("/").replaceFirst("https?://[^/]+", "");
    cell("the receipt", Http.on(APEX).get(receipt).isGood());
    return receipt.replaceFirst(".*/", "");
  }

  private static String form(String key) {
    return "key="
        + key
        + "&level=commune&code=12.994.01.01&nameFr=Cell&deliberation=7&deliberatedOn=2026-01-01"
        + "&contactName=Cell&contactOffice=Cell&contactEmail=cell@cells.test&language=fr";
  }

  private static String json(String key) {
    return ("{\"key\":\"%s\",\"level\":\"commune\",\"code\":\"12.994.01.01\",\"nameFr\":\"Cell\","
            + "\"deliberation\":\"7\",\"deliberatedOn\":\"2026-01-01\",\"contactName\":\"Cell\","
            + "\"contactOffice\":\"Cell\",\"contactEmail\":\"cell@cells.test\",\"language\":\"fr\"}")
        .formatted(key);
  }

  private static Answer send(Http http, String path, String body) {
    return http.with("Content-Type", "application/json").send("POST", path, body);
  }

  private static int count(String key) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Integer.parseInt(
          Sql.value(
              behind,
              "select count(*) from core.application where form_key = cast(? as uuid)",
              key));
    }
  }

  private static String state(String reference) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, "select state from core.application where reference = ?", reference);
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("applications: " + vector, holds);
  }
}
