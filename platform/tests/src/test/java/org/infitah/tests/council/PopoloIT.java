package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.HOST;
import static org.infitah.tests.council.Chamber.ORDINARY;
import static org.infitah.tests.council.Chamber.ballots;
import static org.infitah.tests.council.Chamber.last;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the Popolo document says of councils: the specification's shapes, and nothing secret. */
class PopoloIT {

  private static final String POPOLO = "/api/v1/popolo";

  /** The specification's own pattern of a date. */
  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  private static final Set<String> OPTIONS =
      Set.of("yes", "no", "abstain", "absent", "not voting", "paired");

  private final Chamber chamber = new Chamber();

  @AfterEach
  void nothing_stays() throws SQLException {
    chamber.close();
  }

  @Test
  void a_roll_call_has_votes_a_secret_one_counts_and_unanimity_neither() {
    chamber.seatFour();
    String way = chamber.called(ORDINARY);
    for (int point = 1; point <= 4; point++) {
      chamber.done(way, "/points", "title-fr=Essai+" + point);
    }
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    String vote = "/decisions/votes";
    chamber.done(
        way, vote, "about=1&method=roll_call&" + ballots("for", "against", "for", "recused"));
    chamber.done(way, vote, "about=2&method=secret&for=3&against=1");
    chamber.done(way, vote, "about=3&method=unanimity");

    JsonObject told = Http.on(HOST).with("Accept-Language", "fr").get(POPOLO).json();
    hasTheShapesOfTheSpecification(told);
    assertThat(all(told, "persons")).hasSize(4);
    assertThat(all(told, "memberships"))
        .filteredOn(one -> one.getString("role").equals("president"))
        .hasSize(1)
        .allMatch(one -> one.getString("post_id").equals("president"));
    assertThat(all(told, "motions"))
        .filteredOn(motion -> motion.getString("id").startsWith(last(way)))
        .hasSize(4)
        .filteredOn(motion -> !motion.containsKey("result"))
        .hasSize(1);
    JsonObject named = voteOn(told, last(way) + "-1");
    assertThat(named.getJsonArray("votes")).hasSize(4);
    assertThat(count(named, "yes")).isEqualTo(2);
    assertThat(count(named, "not voting")).isEqualTo(1);
    JsonObject secret = voteOn(told, last(way) + "-2");
    assertThat(secret.getJsonArray("votes")).isEmpty();
    assertThat(count(secret, "yes")).isEqualTo(3);
    JsonObject unanimous = voteOn(told, last(way) + "-3");
    assertThat(unanimous.getString("result")).isEqualTo("pass");
    assertThat(unanimous.getJsonArray("counts")).isEmpty();
    assertThat(unanimous.getJsonArray("votes")).isEmpty();
  }

  @Test
  void what_a_source_tells_of_unanimity_is_told_without_counts() {
    JsonObject told = Http.on("sefrou.localhost").get(POPOLO).json();
    hasTheShapesOfTheSpecification(told);
    assertThat(all(told, "vote_events"))
        .filteredOn(one -> one.getString("classification", "").equals("unanimity"))
        .isNotEmpty()
        .allMatch(one -> one.getJsonArray("counts").isEmpty())
        .allMatch(one -> one.getString("result").equals("pass"));
    assertThat(Http.on("sefrou.localhost").get("/fr/open-data").body()).contains(POPOLO);
    assertThat(Http.on("sefrou.localhost").get("/fr/council").body()).contains(POPOLO);
    assertThat(Http.on("localhost").get(POPOLO).status()).isEqualTo(404);
  }

  @Test
  void read_part_by_part_it_is_the_whole() {
    String one = chamber.called(ORDINARY);
    String two = chamber.called("kind=ordinary&on=2025-10-03&convened=2025-09-15");
    List<String> whole = List.copyOf(ids(Http.on(HOST).get(POPOLO).json(), "events"));
    List<String> parts = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      JsonObject part = Http.on(HOST).get(POPOLO + "?limit=1&cursor=" + cursor.get()).json();
      assertThat(all(part, "events")).hasSize(1);
      parts.addAll(ids(part, "events"));
      cursor = Optional.ofNullable(part.getString("next", null));
    }
    assertThat(parts).contains(last(one), last(two)).doesNotHaveDuplicates();
    assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
  }

  private static void hasTheShapesOfTheSpecification(JsonObject told) {
    Set<String> organizations = ids(told, "organizations");
    Set<String> persons = ids(told, "persons");
    Set<String> events = ids(told, "events");
    Set<String> motions = ids(told, "motions");
    assertThat(organizations).contains("council");
    for (JsonObject one : all(told, "memberships")) {
      assertThat(persons).contains(one.getString("person_id"));
      assertThat(organizations).contains(one.getString("organization_id"));
      assertThat(one.getString("start_date")).matches(DATE);
    }
    for (JsonObject one : all(told, "events")) {
      assertThat(one.getString("start_date")).matches(DATE);
      assertThat(one.getString("name")).isNotBlank();
    }
    for (JsonObject one : all(told, "motions")) {
      assertThat(events).contains(one.getString("legislative_session_id"));
      assertThat(one.getString("text")).isNotBlank();
      assertThat(one.getString("result", "pass")).isIn("pass", "fail");
    }
    for (JsonObject one : all(told, "vote_events")) {
      assertThat(motions).contains(one.getString("motion_id"));
      assertThat(events).contains(one.getString("legislative_session_id"));
      assertThat(one.getString("start_date")).matches(DATE);
      assertThat(one.getString("result")).isIn("pass", "fail");
      for (JsonObject each : all(one, "counts")) {
        assertThat(OPTIONS).contains(each.getString("option"));
        assertThat(each.getInt("value")).isNotNegative();
      }
      for (JsonObject each : all(one, "votes")) {
        assertThat(OPTIONS).contains(each.getString("option"));
        assertThat(persons).contains(each.getString("voter_id"));
      }
    }
  }

  private static JsonObject voteOn(JsonObject told, String motion) {
    return all(told, "vote_events").stream()
        .filter(one -> one.getString("motion_id").equals(motion))
        .findFirst()
        .orElseThrow();
  }

  private static int count(JsonObject vote, String option) {
    return all(vote, "counts").stream()
        .filter(each -> each.getString("option").equals(option))
        .mapToInt(each -> each.getInt("value"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> ids(JsonObject told, String kind) {
    List<String> ids =
        all(told, kind).stream()
            .map(one -> one.get("id"))
            .map(id -> ((JsonString) id).getString())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    return ids.stream().collect(Collectors.toSet());
  }

  private static List<JsonObject> all(JsonObject told, String kind) {
    return told.getJsonArray(kind).stream().map(JsonValue::asJsonObject).toList();
  }
}
