package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People say what they think of a contribution while they may, and nothing of it goes silently. */
class CommentIT {

  private static final String IDEAS = "/api/v1/contributions/";
  private static final String COMMENTS = "/api/v1/comments/";
  private static final String ABUSE = "{\"reason\": \"abuse\"}";

  private HeldConsultation held;
  private String idea = "";

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
    idea = held.contributed(held.citizen, "Une fontaine");
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void sent_sixteen_times_at_once_it_is_kept_once() throws Exception {
    UUID key = UUID.randomUUID();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> say(held.citizen, key, "Bonne idée", "for")));
    }
    List<String> made = new ArrayList<>();
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(201);
      made.add(each.get().json().getString("reference"));
    }
    clients.shutdown();
    assertThat(made.stream().distinct()).hasSize(1);
    assertThat(items("")).hasSize(1);
    assertThat(say(held.keeper, key, "Une autre", "for").status()).isEqualTo(409);
  }

  @Test
  void they_are_read_in_parts_and_say_who_is_for_and_against() {
    List<String> said = new ArrayList<>();
    for (String stance : List.of("for", "against", "neither", "for", "for")) {
      said.add(said(held.citizen, "Mon avis " + stance, stance));
    }
    JsonObject first = Http.on(HOST).get(IDEAS + idea + "/comments?limit=2").json();
    assertThat(references(first)).isEqualTo(said.subList(0, 2));
    JsonObject rest =
        Http.on(HOST)
            .get(IDEAS + idea + "/comments?limit=9&cursor=" + first.getString("next"))
            .json();
    assertThat(references(rest)).isEqualTo(said.subList(2, 5));
    assertThat(rest.containsKey("next")).isFalse();
    assertThat(first.toString()).doesNotContain("author").contains("\"stance\":\"against\"");
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea).body())
        .contains("3 pour")
        .contains("1 contre")
        .contains("1 sans position");
  }

  @Test
  void what_says_nothing_or_too_much_or_comes_too_late_is_refused() throws SQLException {
    assertThat(wrong(" ", "for")).isEqualTo("body said");
    assertThat(wrong("x".repeat(1001), "for")).isEqualTo("body long");
    assertThat(wrong("Bonne idée", "perhaps")).isEqualTo("stance stance");
    assertThat(say(held.citizen, UUID.randomUUID(), "x".repeat(1000), "for").status())
        .isEqualTo(201);
    assertThat(say(Visitor.stranger(), UUID.randomUUID(), "Personne", "for").status())
        .isEqualTo(401);
    String merged = held.contributed(held.citizen, "La même");
    send(
        held.keeper,
        "POST",
        held.way() + "/merges",
        "{\"proposal\": \"%s\", \"contributions\": [\"%s\"], \"grounds\": {\"fr\": \"La même fontaine.\"}}"
            .formatted(merged, idea));
    assertThat(say(held.citizen, UUID.randomUUID(), "Ici ?", "for").status()).isEqualTo(409);
    send(held.keeper, "DELETE", IDEAS + merged + "/links/merged", "");
    held.over();
    assertThat(say(held.citizen, UUID.randomUUID(), "Trop tard", "for").status()).isEqualTo(409);
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea + "/comments").body())
        .doesNotContain("/comment\"");
  }

  @Test
  void reported_it_waits_for_a_moderator_and_hidden_its_reason_is_public() throws Exception {
    String bad = said(held.citizen, "Un mot de trop", "against");
    String fine = said(held.citizen, "Un mot juste", "for");
    String queue = "/fr/manage/consultations/" + held.reference + "/reported";
    assertThat(held.keeper.on(HOST, queue).get(queue).body()).doesNotContain(bad);
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> send(held.keeper, "PUT", COMMENTS + bad + "/report", "")));
    }
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(200);
    }
    clients.shutdown();
    assertThat(reports(bad)).isEqualTo("1");
    send(held.citizen, "PUT", COMMENTS + fine + "/report", "");
    assertThat(held.keeper.on(HOST, queue).get(queue).body()).contains(bad).contains(fine);
    assertThat(held.citizen.on(HOST, queue).get(queue).status()).isEqualTo(403);

    assertThat(send(held.keeper, "DELETE", COMMENTS + fine + "/report", "").status())
        .isEqualTo(200);
    assertThat(send(held.citizen, "PUT", COMMENTS + bad + "/hiding", ABUSE).status())
        .isEqualTo(403);
    assertThat(send(held.keeper, "PUT", COMMENTS + bad + "/hiding", "{\"reason\": \"x\"}").status())
        .isEqualTo(422);
    assertThat(send(held.keeper, "PUT", COMMENTS + bad + "/hiding", ABUSE).status()).isEqualTo(200);
    assertThat(held.keeper.on(HOST, queue).get(queue).body())
        .doesNotContain(bad)
        .doesNotContain(fine);
    for (String way :
        List.of(
            COMMENTS + bad,
            IDEAS + idea + "/comments",
            "/fr/contributions/" + idea + "/comments",
            "/fr/consultations/" + held.reference + "/moderation")) {
      assertThat(Http.on(HOST).get(way).body())
          .as(way)
          .contains(bad)
          .doesNotContain("Un mot de trop");
    }
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea).body()).contains("0 contre");
    assertThat(send(held.citizen, "PUT", COMMENTS + bad + "/report", "").status()).isEqualTo(409);
    assertThat(send(held.keeper, "DELETE", COMMENTS + bad + "/hiding", "").status()).isEqualTo(200);
    assertThat(Http.on(HOST).get(COMMENTS + bad).body()).contains("Un mot de trop");
  }

  @Test
  void somebody_says_it_and_somebody_reports_it_without_a_script() throws SQLException {
    String form = "/ar/contributions/" + idea + "/comment";
    assertThat(Http.on(HOST).get(form).status()).isNotEqualTo(200);
    String begun = held.citizen.on(HOST, form).get(form).body();
    String key = begun.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
    String fields = "language=ar&key=" + key + "&body=%D9%86%D8%B9%D9%85";
    Answer wrong = held.citizen.postFields(HOST, form, form, fields);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("نعم");
    Answer kept = held.citizen.postFields(HOST, form, form, fields + "&stance=for&signature=Amal");
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
    String reference = kept.header("Location").orElse("").replaceFirst(".*#", "");
    String list = "/ar/contributions/" + idea + "/comments";
    assertThat(Http.on(HOST).get(list).body())
        .contains("id=\"" + reference + "\"")
        .contains("Amal");
    Answer reported =
        held.keeper.postFields(HOST, list, "/ar/comments/" + reference + "/report", "");
    assertThat(reported.status()).as(reported.body()).isEqualTo(200);
    assertThat(reports(reference)).isEqualTo("1");
    String moderation = "/ar/manage/comments/" + reference + "/moderation";
    for (String act : List.of("act=keep", "act=hide&reason=personal", "act=show")) {
      assertThat(held.keeper.postFields(HOST, list, moderation, act).status())
          .as(act)
          .isEqualTo(303);
    }
  }

  private Answer say(Visitor who, UUID key, String body, String stance) {
    return send(
        who,
        "POST",
        IDEAS + idea + "/comments",
        "{\"key\": \"%s\", \"body\": \"%s\", \"language\": \"fr\", \"stance\": \"%s\"}"
            .formatted(key, body, stance));
  }

  private String said(Visitor who, String body, String stance) {
    Answer kept = say(who, UUID.randomUUID(), body, stance);
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    return kept.json().getString("reference");
  }

  private String wrong(String body, String stance) {
    Answer refused = say(held.citizen, UUID.randomUUID(), body, stance);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    return List.of("body", "stance").stream()
        .filter(refused.json()::containsKey)
        .map(field -> field + " " + refused.json().getString(field))
        .findFirst()
        .orElse("");
  }

  private List<String> items(String query) {
    return references(Http.on(HOST).get(IDEAS + idea + "/comments" + query).json());
  }

  private static List<String> references(JsonObject slice) {
    return slice.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("reference"))
        .toList();
  }

  private static String reports(String comment) throws SQLException {
    return value(
        "select count(*) from core.comment_report r join core.contribution_comment c on c.id ="
            + " r.comment_id join sys.tenant t on t.id = c.tenant_id where t.alias = 'sefrou' and"
            + " c.reference = '"
            + comment
            + "'");
  }
}
