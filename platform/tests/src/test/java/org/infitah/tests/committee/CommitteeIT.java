package org.infitah.tests.committee;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sits in the committee decides whether it is whole, and that whether a step is open. */
class CommitteeIT {

  private static final String HOST = "taroudant.localhost";
  private static final String PAGE = "/fr/manage/committee";
  private static final String API = "/api/v1/committee";
  private static final String MINIMUM =
      "update sys.law_rule set value = '%d' where key = 'committee.members.civil_society'"
          + " and level = 'province'";

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "taroudant");

  @AfterEach
  void nothing_stays() throws SQLException {
    tell(
        "delete from core.committee_member where name::text like '%Essai%'",
        "delete from core.committee_meeting where title::text like '%Essai%'",
        MINIMUM.formatted(2));
  }

  @Test
  void a_committee_is_whole_once_enough_sit_and_no_more_when_one_leaves() throws SQLException {
    seat("elected", "un");
    seat("elected", "deux");
    seat("civil-society", "trois");
    assertThat(Http.on(HOST).get("/fr/committee").body())
        .contains("Comité incomplet", "Il manque 1 membre de la société civile.", "Essai trois");
    assertThat(Http.on(HOST).get("/ar/committee").body())
        .contains("dir=\"rtl\"", "ينقص عضو واحد من المجتمع المدني.", "المرحلة 4 من PACTO");
    assertThat(missing("second-consultation")).contains("committee-constituted");

    Answer seated =
        send(
            keeper,
            "/members",
            "{\"name\":{\"fr\":\"Essai quatre\"},\"origin\":\"civil-society\","
                + "\"body\":{\"fr\":\"Association\"},\"from\":\"2026-01-31\"}");
    assertThat(seated.status()).as(seated.body()).isEqualTo(201);
    String reference = seated.json().getString("reference");
    assertThat(committee().getBoolean("constituted")).isTrue();
    assertThat(Http.on(HOST).get("/fr/committee").body()).contains("Comité constitué");
    assertThat(missing("second-consultation")).doesNotContain("committee-constituted");

    tell(MINIMUM.formatted(3));
    assertThat(committee().getBoolean("constituted")).isFalse();
    assertThat(missing("second-consultation")).contains("committee-constituted");
    tell(MINIMUM.formatted(2));

    String end = PAGE + "/members/" + reference + "/end";
    assertThat(post(end, "until=2026-01-30&reason=parti").body()).contains("précéder le premier");
    assertThat(post(end, "until=2026-02-28&reason=x").body()).contains("trois à cinq cents");
    assertThat(post(end, "until=2026-02-28&reason=Essai+de+motif").status()).isEqualTo(303);
    assertThat(post(end, "until=2026-02-28&reason=Essai+de+motif").body())
        .contains("a déjà pris fin", "Essai de motif");
    assertThat(Http.on(HOST).get("/fr/committee").body())
        .contains("Autres membres", "Essai quatre", "Comité incomplet")
        .doesNotContain("Essai de motif");
    assertThat(missing("second-consultation")).contains("committee-constituted");
    assertThat(Http.on("sefrou.localhost").get("/fr/committee").body()).doesNotContain("Essai");
  }

  @Test
  void what_it_decided_is_read_by_everybody_and_a_meeting_to_come_has_decided_nothing() {
    String fields =
        "title-fr=Essai+de+réunion&title-ar=اجتماع&decision-1-fr=Douze+projets"
            + "&decision-1-ar=اثنا+عشر+مشروعا&held=";
    assertThat(post(PAGE + "/meetings", fields + "2999-01-01").body())
        .contains("jour passé", "Douze projets");
    assertThat(post(PAGE + "/meetings", fields + "2026-02-01").status()).isEqualTo(303);
    assertThat(Http.on(HOST).get("/fr/committee").body()).contains("Douze projets");
    assertThat(Http.on(HOST).get("/ar/committee").body()).contains("اثنا عشر مشروعا");
    assertThat(Http.on(HOST).get(API + "/meetings").json().getJsonArray("items"))
        .anySatisfy(one -> assertThat(one.toString()).contains("Douze projets", "2026-02-01"));
  }

  @Test
  void a_machine_is_refused_what_the_page_refuses() {
    String body = "{\"name\":{\"fr\":\"Essai\"},\"origin\":\"%s\",\"from\":\"%s\"}";
    Answer nobody = send(keeper, "/members", body.formatted("minister", "2026-01-31"));
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.header("Content-Type")).hasValue("application/problem+json");
    assertThat(nobody.json().getString("origin")).isEqualTo("origin");
    assertThat(send(keeper, "/members", body.formatted("elected", "yesterday")).status())
        .isEqualTo(400);
    assertThat(send(citizen, "/members", body.formatted("elected", "2026-01-31")).status())
        .isEqualTo(403);
    assertThat(
            send(keeper, "/members/MEM-999/end", "{\"until\":\"2026-02-28\",\"reason\":\"parti\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            send(keeper, "/meetings", "{\"on\":\"2999-01-01\",\"title\":{\"fr\":\"Essai\"}}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void who_comes_at_the_same_moment_is_told_to_come_again_and_never_lost_unseen() throws Exception {
    String body = "{\"name\":{\"fr\":\"Essai %d\"},\"origin\":\"elected\",\"from\":\"2026-01-31\"}";
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String one = body.formatted(i);
      all.add(clients.submit(() -> send(keeper, "/members", one)));
    }
    int made = 0;
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isIn(201, 409);
      made += each.get().status() == 201 ? 1 : 0;
    }
    clients.shutdown();
    assertThat(made).isPositive();
    assertThat(committee().getJsonArray("members")).hasSize(made);
  }

  private void seat(String origin, String name) {
    Answer seated =
        post(PAGE + "/members", "name-fr=Essai+" + name + "&from=2026-01-31&origin=" + origin);
    assertThat(seated.status()).as(seated.body()).isEqualTo(303);
  }

  private Answer post(String action, String fields) {
    return keeper.postFields(HOST, PAGE, action, fields);
  }

  private static Answer send(Visitor who, String way, String body) {
    return who.on(HOST, API).with("Content-Type", "application/json").send("POST", API + way, body);
  }

  private static JsonObject committee() {
    return Http.on(HOST).get(API).json();
  }

  private static List<String> missing(String step) {
    return Http.on(HOST).get("/api/v1/lifecycle").json().getJsonArray("steps").stream()
        .map(one -> (JsonObject) one)
        .filter(one -> one.getString("step").equals(step))
        .flatMap(one -> one.getJsonArray("missing").stream())
        .map(one -> ((JsonObject) one).get("code"))
        .map(code -> ((JsonString) code).getString())
        .toList();
  }

  private static void tell(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }
}
