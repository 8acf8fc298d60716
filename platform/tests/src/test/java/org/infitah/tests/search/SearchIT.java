package org.infitah.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/** One search over all that is public: however it is written, and nothing that is not. */
class SearchIT {

  private static final String SEFROU = "sefrou.localhost";

  private final String mark = "x" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void what_was_hidden_is_found_no_more_and_elsewhere_never_was() throws SQLException {
    try (HeldConsultation held = new HeldConsultation()) {
      String one = held.contributed(held.citizen, "إحداث نافورة بالجماعة " + mark);
      assertThat(references(SEFROU, "الجماعه " + mark)).containsExactly(one);
      assertThat(references(SEFROU, "بالجمـاعةِ " + mark)).containsExactly(one);
      assertThat(held.reply('"' + one + '"', "Retenue, étudiée en 2027").status()).isEqualTo(200);
      assertThat(items(SEFROU, "/api/v1/search?q=etudiee+" + mark))
          .as("words of the answer, one of the title")
          .containsExactly("answer " + one);
      assertThat(items(SEFROU, "/api/v1/search?q=" + mark))
          .containsExactly("contribution " + one, "answer " + one);
      assertThat(items(SEFROU, "/api/v1/search?q=arbres+" + mark))
          .as("words of the text")
          .containsExactly("contribution " + one);
      assertThat(references("taroudant.localhost", mark)).isEmpty();
      assertThat(references(SEFROU, mark + " نافورتان")).isEmpty();
      Answer hidden =
          HeldConsultation.send(
              held.keeper,
              "PUT",
              "/api/v1/contributions/" + one + "/hiding",
              "{\"reason\": \"abuse\"}");
      assertThat(hidden.status()).as(hidden.body()).isEqualTo(200);
      assertThat(references(SEFROU, mark)).isEmpty();
    }
  }

  @Test
  void a_deliberation_is_found_by_a_word_of_it_which_is_marked_and_stays_a_word()
      throws SQLException {
    try (Chamber chamber = new Chamber()) {
      chamber.seatFour();
      String way = chamber.called(Chamber.ORDINARY);
      chamber.done(way, "/points", "title-fr=Essai+de+charte");
      chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
      chamber.done(way, "/decisions/votes", "about=1&method=unanimity");
      String body = encoded("Essai sur la MÉDINA " + mark + " <b>gras</b>");
      chamber.done(way, "/decisions/deliberations", "about=1&body-fr=" + body);

      Answer page = Http.on(Chamber.HOST).get("/fr/search?q=medina+" + mark);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("<mark>MÉDINA</mark>", "&lt;b&gt;gras", "Délibérations")
          .contains("/fr/council/deliberations/2025-001")
          .doesNotContain("<b>gras");
      JsonObject found =
          Http.on(Chamber.HOST)
              .get("/api/v1/search?q=" + mark)
              .json()
              .getJsonArray("items")
              .getJsonObject(0);
      assertThat(found.getString("kind")).isEqualTo("deliberation");
      assertThat(found.getString("path")).isEqualTo("/council/deliberations/2025-001");
      assertThat(references(Chamber.HOST, "Essai Membre")).hasSize(4);
    }
  }

  @Test
  void drafts_are_not_found() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        Sql.run(
            behind,
            "insert into core.article (tenant_id, id, reference, kind, state, title, publish_at)"
                + " select t.id, gen_random_uuid(), 'SEF-Z-' || n, 'news', s, jsonb_build_object('fr',"
                + " '"
                + mark
                + "', 'source', 'fr'), p from sys.tenant t, (values (1, 'draft', null), (2,"
                + " 'withdrawn', null), (3, 'scheduled', now() + interval '1 day'), (4, 'published',"
                + " null), (5, 'scheduled', now() - interval '1 day')) v(n, s, p) where t.alias ="
                + " 'sefrou'");
        assertThat(references(SEFROU, mark)).containsExactly("SEF-Z-4", "SEF-Z-5");
      } finally {
        Sql.run(behind, "delete from core.article where reference like 'SEF-Z-%'");
      }
    }
  }

  @Test
  void read_part_by_part_nothing_is_left_out_or_told_twice() {
    List<String> whole = items(SEFROU, "/api/v1/search?limit=100");
    List<String> parts = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent() && parts.size() < whole.size()) {
      JsonObject part = Http.on(SEFROU).get("/api/v1/search?limit=3&cursor=" + cursor.get()).json();
      part.getJsonArray("items").forEach(item -> parts.add(named(item)));
      cursor = part.containsKey("next") ? Optional.of(part.getString("next")) : Optional.empty();
    }
    assertThat(whole).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    assertThat(parts).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
    assertThat(Http.on(SEFROU).get("/api/v1/search?cursor=%25").status()).isEqualTo(400);
    assertThat(Http.on(SEFROU).get("/fr").body()).contains("/fr/search");
  }

  private static List<String> references(String host, String words) {
    return Http.on(host)
        .get("/api/v1/search?q=" + encoded(words))
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(item -> item.getString("reference"))
        .toList();
  }

  private static List<String> items(String host, String path) {
    return Http.on(host).get(path).json().getJsonArray("items").stream()
        .map(SearchIT::named)
        .toList();
  }

  private static String named(JsonValue item) {
    return item.asJsonObject().getString("kind") + " " + item.asJsonObject().getString("reference");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
