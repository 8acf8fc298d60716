package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place is chosen on the collectivity's own outline, and lies on no other's. */
class PlaceIT {

  private static final String PAGE = "/fr/manage/territory";
  private static final String SQUARE =
      "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
          + " [[[-5.2,33.4],[-4.4,33.4],[-4.4,34.0],[-5.2,34.0],[-5.2,33.4]]]}}";

  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
    assertThat(draw(SQUARE, "Limites d’essai").status()).isEqualTo(303);
  }

  @AfterEach
  void clear() throws SQLException {
    behind(
        "delete from core.territory where tenant_id = (select id from sys.tenant where alias ="
            + " 'sefrou')");
    held.close();
  }

  @Test
  void the_outline_is_drawn_here_and_refused_where_it_is_none() {
    Answer picture = Http.on(HOST).get("/outline.svg?lat=33.8&lon=-4.8");
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.body()).contains("<path", "<circle");
    assertThat(Http.on(HOST).get("/outline.svg?lat=30&lon=-9").body()).doesNotContain("<circle");
    assertThat(Http.on(HOST).get("/outline.svg?lat=x").status()).isEqualTo(404);
    assertThat(Http.on("taroudant.localhost").get("/outline.svg").status()).isEqualTo(404);
    assertThat(held.keeper.on(HOST, PAGE).get(PAGE).body())
        .contains("/outline.svg", "Limites d’essai");

    assertThat(draw("[1, 2", "x").body()).contains("pas du GeoJSON");
    assertThat(draw("{\"type\": \"Polygon\"}", "x").status()).isEqualTo(422);
    assertThat(draw(SQUARE.replace("-5.2", "2.3").replace("-4.4", "2.4"), "x").body())
        .contains("pas au Maroc");
    assertThat(draw("{\"type\": \"Point\", \"coordinates\": [-5, 33]}", "Moi").body())
        .contains("aucun polygone", "value=\"Moi\"");
    assertThat(draw(SQUARE, " ").body()).contains("Dites d’où viennent");
    assertThat(
            Http.on(HOST)
                .get("/api/v1/territory")
                .json()
                .getJsonObject("outline")
                .getString("source"))
        .isEqualTo("Limites d’essai");
  }

  @Test
  void a_click_on_the_outline_becomes_a_place_that_everybody_reads() throws SQLException {
    String way = "/fr/consultations/" + held.reference + "/contribute";
    String typed =
        "key=" + UUID.randomUUID() + "&language=fr&title=Une+fontaine&body=De+l%27eau+fraiche.";
    Answer marked = held.citizen.postFields(HOST, way, way, typed + "&at.x=140&at.y=100");
    assertThat(marked.status()).isEqualTo(200);
    assertThat(marked.body())
        .contains("value=\"Une fontaine\"", "/outline.svg?lat=33.7", "Le lieu est marqué");
    String lat = hidden(marked, "lat");
    String lon = hidden(marked, "lon");
    Answer freed =
        held.citizen.postFields(
            HOST, way, way, typed + "&lat=" + lat + "&lon=" + lon + "&act=unplace");
    assertThat(freed.body()).doesNotContain("name=\"lat\"").contains("Une fontaine");
    Answer sent =
        held.citizen.postFields(
            HOST,
            way,
            way,
            typed + "&place=Place+du+march%C3%A9&lat=" + lat + "&lon=" + lon + "&act=send");
    assertThat(sent.status()).isEqualTo(303);
    String idea = value("select reference from core.contribution where place = 'Place du marché'");
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea).body())
        .contains("Place du marché", "/outline.svg?lat=" + lat);
    String places = "/fr/consultations/" + held.reference + "/places";
    assertThat(Http.on(HOST).get(places).body()).contains("Place du marché", "<circle", idea);
    assertThat(
            Http.on(HOST)
                .get("/api/v1/contributions/" + idea)
                .json()
                .getJsonObject("place")
                .getJsonNumber("latitude")
                .toString())
        .isEqualTo(lat);
    HeldConsultation.send(
        held.keeper, "PUT", "/api/v1/contributions/" + idea + "/hiding", "{\"reason\": \"abuse\"}");
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea).body())
        .doesNotContain("Place du marché", "/outline.svg");
    assertThat(Http.on(HOST).get("/api/v1/contributions/" + idea).body())
        .doesNotContain("latitude");
    assertThat(Http.on(HOST).get(places).body()).doesNotContain("Place du marché", "<circle");
  }

  @Test
  void a_place_elsewhere_is_refused_on_page_and_api() throws SQLException {
    String elsewhere =
        ", \"place\": {\"words\": \"Là-bas\", \"latitude\": 30.4, \"longitude\": -9.6}";
    Answer refused = held.contribute(held.citizen, UUID.randomUUID(), "Une fontaine", elsewhere);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"place\"");
    assertThat(
            held.contribute(
                    held.citizen,
                    UUID.randomUUID(),
                    "Une fontaine",
                    elsewhere.replace("30.4", "33.5").replace("-9.6", "-4.9"))
                .status())
        .isEqualTo(201);
    String way = "/fr/consultations/" + held.reference + "/contribute";
    Answer page =
        held.citizen.postFields(
            HOST,
            way,
            way,
            "key="
                + UUID.randomUUID()
                + "&language=fr&title=Une+fontaine&body=De+l%27eau+fraiche.&lat=30.4&lon=-9.6&act=send");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("pas sur le territoire");
  }

  private Answer draw(String geojson, String source) {
    return held.keeper.postParts(
        HOST,
        PAGE,
        PAGE,
        new FormParts()
            .field("source", source)
            .file(
                "file",
                "limites.geojson",
                "application/geo+json",
                geojson.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hidden(Answer page, String name) {
    return page.body().replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
  }
}
