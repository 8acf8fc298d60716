package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infitah.tests.consultation.GuestBrowser;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Writing without an account, following the letter and leaving, tried from everywhere else. */
final class GuestCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/consultations/{reference}/guest",
          "POST /{lang}/consultations/{reference}/guest/send",
          "POST /{lang}/guest",
          "POST /{lang}/guest/leaving",
          "POST /api/v1/guest-confirmations",
          "POST /api/v1/consultations/{reference}/guest-contributions/puzzles",
          "POST /api/v1/consultations/{reference}/guest-contributions");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MINE = "address like '%cell-guest%'";
  private static final String ROWS =
      "select coalesce(string_agg(t, ' ' order by t), '') from (select g::text t from core.guest g"
          + " union all select i::text from core.guest_idea i union all select c::text from"
          + " core.contribution c) rows";

  private final Tally tally;
  private String consultation = "";

  GuestCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      consultation =
          Sql.value(
              behind,
              "select min(c.reference) from core.consultation c join sys.tenant t on t.id ="
                  + " c.tenant_id where t.alias = ? and c.kind is not null and c.ended_at is null",
              CanaryTenant.ALPHA.alias());
      try {
        writing(behind);
        following(behind);
      } finally {
        clear(behind);
      }
    }
  }

  private static void clear(Connection behind) throws SQLException {
    Sql.run(
        behind,
        "delete from core.contribution where author in (select 'guest:' || id from core.guest where "
            + MINE
            + ")");
    Sql.run(behind, "delete from core.guest where " + MINE);
    Sql.run(behind, "delete from core.guest_idea where " + MINE);
    Sql.run(behind, "delete from sys.work where kind = 'guest'");
  }

  private void writing(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    String api = "/api/v1/consultations/" + consultation + "/guest-contributions";
    json(BETA, api);
    tally.cell("a guest: writing elsewhere", Sql.value(behind, ROWS).equals(before));
    rightful(
        "writing by a program",
        json(ALPHA, api).status() == 202 && !Sql.value(behind, ROWS).equals(before));

    puzzles(behind, api);
    String page = "/fr/consultations/" + consultation + "/guest";
    for (String action : new String[] {page, page + "/send"}) {
      String now = Sql.value(behind, ROWS);
      new GuestBrowser(ALPHA).send(action, "forged", fields());
      new GuestBrowser(BETA).post(page, action, fields());
      Visitor.post(Http.on(ALPHA), ALPHA, action, "title=CELL&body=CELL+stolen+words&language=fr");
      tally.cell("a guest's form: " + action, Sql.value(behind, ROWS).equals(now));
      Answer own = new GuestBrowser(ALPHA).post(page, action, fields());
      boolean looks = action.equals(page);
      rightful(
          action,
          own.status() == (looks ? 200 : 303) && Sql.value(behind, ROWS).equals(now) == looks);
    }
  }

  /** A puzzle is set here alone, and nothing is kept of it. */
  private void puzzles(Connection behind, String api) throws SQLException {
    String before = Sql.value(behind, ROWS);
    String key = "{\"key\": \"" + UUID.randomUUID() + "\"}";
    Http elsewhere = Http.on(BETA).with("Content-Type", "application/json");
    int there = elsewhere.send("POST", api + "/puzzles", key).status();
    Http here = Http.on(ALPHA).with("Content-Type", "application/json");
    rightful("a puzzle", here.send("POST", api + "/puzzles", key).status() == 200);
    tally.cell("a puzzle", there == 404 && Sql.value(behind, ROWS).equals(before));
  }

  private String letter(Connection behind) throws SQLException {
    String token = "cell" + UUID.randomUUID().toString().replace("-", "");
    Sql.update(
        behind,
        "update core.guest_idea set token_hash = encode(sha256(convert_to(?, 'UTF8')), 'hex') where"
            + " id = (select id from core.guest_idea where "
            + MINE
            + " order by id limit 1)",
        token);
    return token;
  }

  private void following(Connection behind) throws SQLException {
    String token = letter(behind);
    String before = Sql.value(behind, ROWS);
    Map<String, String> letter = Map.of("token", token);
    String page = "/fr/consultations/" + consultation + "/guest";
    new GuestBrowser(BETA).send("/fr/guest", "forged", letter);
    new GuestBrowser(BETA).post("/fr/guest?token=" + token, "/fr/guest", letter);
    new GuestBrowser(ALPHA).send("/fr/guest", "forged", letter);
    new GuestBrowser(ALPHA).post(page, "/fr/guest", Map.of("token", token + "x"));
    new GuestBrowser(ALPHA).get("/fr/guest?token=" + token);
    tally.cell("a guest's letter", Sql.value(behind, ROWS).equals(before));
    confirmed(BETA, token);
    confirmed(ALPHA, token + "x");
    tally.cell("a guest's letter by a program", Sql.value(behind, ROWS).equals(before));
    GuestBrowser own = new GuestBrowser(ALPHA);
    rightful(
        "following the letter",
        own.post(page, "/fr/guest", letter).status() == 303
            && !Sql.value(behind, ROWS).equals(before));

    rightful("following by a program", confirmed(ALPHA, letter(behind)).status() == 201);

    String known = Sql.value(behind, ROWS);
    String cookie =
        "__Host-infitah-guest=" + own.cookie("__Host-infitah-guest").replaceAll(";.*", "");
    Visitor.post(Http.on(BETA).with("Cookie", cookie), BETA, "/fr/guest/leaving", "");
    Visitor.post(Http.on(ALPHA).with("Cookie", cookie), ALPHA, "/fr/guest/leaving", "csrf=forged");
    new GuestBrowser(ALPHA).post(page, "/fr/guest/leaving", Map.of());
    tally.cell("a guest's leaving", Sql.value(behind, ROWS).equals(known));
    String author = Sql.value(behind, "select 'guest:' || id from core.guest where " + MINE);
    rightful(
        "leaving",
        own.post(page, "/fr/guest/leaving", Map.of()).status() == 303
            && !Sql.value(behind, ROWS).equals(known));
    Sql.update(behind, "delete from core.contribution where author = ?", author);
  }

  private static Answer confirmed(String host, String token) {
    return Http.on(host)
        .with("Content-Type", "application/json")
        .send("POST", "/api/v1/guest-confirmations", "{\"token\": \"" + token + "\"}");
  }

  private static Answer json(String host, String way) {
    return Http.on(host)
        .with("Content-Type", "application/json")
        .send(
            "POST",
            way,
            "{\"key\": \"%s\", \"title\": \"CELL\", \"body\": \"CELL words of a guest\", \"language\": \"fr\", \"address\": \"cell-guest@example.org\", \"tell\": false}"
                .formatted(UUID.randomUUID()));
  }

  private static Map<String, String> fields() {
    return Map.of(
        "key",
        UUID.randomUUID().toString(),
        "title",
        "CELL",
        "body",
        "CELL words of a guest",
        "language",
        "fr",
        "address",
        "cell-guest@example.org");
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("a guest: " + what + " changes nothing");
    }
  }
}
