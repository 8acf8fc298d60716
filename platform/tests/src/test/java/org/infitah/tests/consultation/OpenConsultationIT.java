package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.behind;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network leads to every consultation that is open on a member's portal, and to no other. */
class OpenConsultationIT {

  private static final String APEX = "localhost";
  private static final String API = "/api/v1/open-consultations";

  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    behind("update sys.tenant set state = 'active' where alias = 'sefrou'");
    held.close();
  }

  @Test
  void its_home_leads_to_what_is_open_until_it_is_closed() throws SQLException {
    JsonObject open = found().orElseThrow();
    assertThat(open.getString("alias")).isEqualTo("sefrou");
    assertThat(open.getString("kind")).isEqualTo("ideas");
    assertThat(open.getJsonObject("subject").getString("fr")).isEqualTo("Essai de consultation");
    String home = Http.on(APEX).get("/fr").body();
    assertThat(home).contains("Essai de consultation");
    assertThat(home)
        .containsPattern("//sefrou\\.localhost[^\"]*/fr/consultations/" + held.reference);

    assertThat(held.contribute(held.citizen, UUID.randomUUID(), "Des bancs", "").status())
        .isEqualTo(201);
    held.over();
    behind(
        "update net.consultation set opens_on = current_date - 9, closes_on = current_date - 2"
            + " where subject::text like '%Essai de consultation%'");
    assertThat(found()).as("its days are over").isEmpty();
    String contribution =
        HeldConsultation.send(held.citizen, "GET", held.way() + "/contributions", "")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("reference");
    assertThat(held.reply('"' + contribution + '"', "Oui, au printemps.").status()).isEqualTo(200);
    Answer closed = HeldConsultation.send(held.keeper, "POST", held.way() + "/closure", "");
    assertThat(closed.isGood()).as(closed.body()).isTrue();
    assertThat(
            HeldConsultation.value(
                "select count(*) from net.consultation where subject::text"
                    + " like '%Essai de consultation%'"))
        .isEqualTo("0");
  }

  @Test
  void a_portal_that_nobody_may_read_is_not_opened_by_a_way_round() throws SQLException {
    assertThat(found()).isPresent();

    behind("update sys.tenant set state = 'suspended' where alias = 'sefrou'");

    assertThat(found()).isEmpty();
    assertThat(Http.on(APEX).get("/fr").body()).doesNotContain("Essai de consultation");
  }

  @Test
  void a_part_of_the_list_is_continued_by_its_cursor() {
    Answer first = Http.on(APEX).get(API + "?limit=1");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json().getJsonArray("items").size()).isLessThanOrEqualTo(1);
    assertThat(Http.on("sefrou.localhost").get(API).status())
        .as("only the network has it")
        .isEqualTo(404);
  }

  private Optional<JsonObject> found() {
    return Http.on(APEX).get(API).json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.getString("reference").equals(held.reference))
        .filter(each -> each.getString("alias").equals("sefrou"))
        .findFirst();
  }
}
