package org.infitah.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Examples;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Route;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every route of the API on the host of every tenant, real ones and test ones. */
class ApiIT {

  private static Description description;
  private static List<Route> routes;
  private static List<Place> places;

  @BeforeAll
  static void the_platform_runs() {
    Running.platform();
    description = Description.ofTheServer();
    routes =
        Route.all().stream()
            .filter(route -> route.isApi() && route.reads() && !route.isOfPlugin())
            // Written as it is read, and told by its own columns: OpenDataIT tries it.
            .filter(route -> !route.path().startsWith("/api/v1/open-data/"))
            // A table: ManyContributionsIT reads it.
            .filter(route -> !route.path().equals("/api/v1/consultations/{reference}/table"))
            // Lines of its own form: LedgerIT reads them.
            .filter(route -> !route.path().equals("/api/v1/ledger/content"))
            // The bytes themselves, under a type of their own: VersionIT reads them.
            .filter(route -> !route.path().endsWith("/versions/{number}/content"))
            .toList();
    places = Place.all();
    assertThat(places).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void what_is_ones_own_is_for_those_who_signed_in() {
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "sefrou");
    for (Route route :
        routes.stream()
            .filter(route -> route.isPrivate() && !route.isOfNetworkAdmins() && !route.isManaged())
            .toList()) {
      Place sefrou =
          places.stream()
              .filter(place -> place.host().equals("sefrou.localhost"))
              .findFirst()
              .orElseThrow();
      String path = Examples.of(route, sefrou).get(0);
      Answer stranger = Http.on("sefrou.localhost").get(path);
      Answer own = citizen.on("sefrou.localhost", path).get(path);

      assertThat(stranger.status()).isEqualTo(401);
      assertThat(stranger.header("WWW-Authenticate"))
          .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
      assertThat(own.status()).isEqualTo(200);
      assertThat(own.header("Cache-Control")).hasValue("no-store");
      assertThat(
              description.misfits(
                  description.answerOf(route.plain()), Description.parse(own.body())))
          .isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_answer_is_what_the_description_promises() {
    return everyAddress(
        (route, http, path) -> {
          Answer answer = http.get(path);

          assertThat(answer.status()).as(answer.body()).isEqualTo(200);
          assertThat(answer.header("Content-Type")).hasValue("application/json");
          assertThat(
                  description.misfits(
                      description.answerOf(route.plain()), Description.parse(answer.body())))
              .isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> an_answer_one_has_already_is_not_sent_again() {
    return everyAddress(
        (route, http, path) -> {
          String tag = http.get(path).header("ETag").orElseThrow();
          Answer again = http.with("If-None-Match", tag).get(path);

          assertThat(again.status()).isEqualTo(304);
          assertThat(again.body()).isEmpty();
          assertThat(http.with("If-None-Match", "\"other\"").get(path).status()).isEqualTo(200);
          assertThat(http.send("HEAD", path).status()).isEqualTo(200);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_list_read_in_small_pages_is_the_whole_list() {
    return everyAddress(
        (route, http, path) -> {
          JsonObject whole = Description.parse(http.get(path).body());
          if (whole.containsKey("items") && whole.get("items") instanceof jakarta.json.JsonArray) {
            List<JsonValue> paged = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
              JsonObject page =
                  Description.parse(
                      http.get(path + "?limit=2" + cursor.map(c -> "&cursor=" + c).orElse(""))
                          .body());
              paged.addAll(page.getJsonArray("items"));
              cursor = Optional.ofNullable(page.get("next")).map(c -> ((JsonString) c).getString());
            } while (cursor.isPresent() && paged.size() < 500);

            assertThat(paged).startsWith(whole.getJsonArray("items").toArray(JsonValue[]::new));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> what_is_not_served_on_a_host_is_not_there() {
    return places.stream()
        .flatMap(
            place ->
                routes.stream()
                    .filter(route -> !route.isServedBy(place))
                    .map(
                        route ->
                            DynamicTest.dynamicTest(
                                place + " " + route,
                                () ->
                                    assertThat(
                                            Http.on(place.host())
                                                .get(route.plain().replaceAll("[{}]", ""))
                                                .status())
                                        .isEqualTo(404))));
  }

  @Test
  void no_field_leaves_that_is_not_on_the_list() throws IOException {
    List<String> declared = new ArrayList<>();
    for (String path : description.paths().stream().filter(description::isRead).sorted().toList()) {
      description.fieldsOf(path).forEach(field -> declared.add(path + " " + field));
    }
    List<String> allowed;
    try (InputStream in =
        Objects.requireNonNull(ApiIT.class.getResourceAsStream("/api-fields.txt"))) {
      allowed =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }

    assertThat(declared).containsExactlyInAnyOrderElementsOf(allowed);
  }

  /** What is tried at one address. */
  private interface Trial {
    void at(Route route, Http http, String path);
  }

  private static Stream<DynamicTest> everyAddress(Trial trial) {
    return places.stream()
        .flatMap(
            place ->
                routes.stream()
                    .filter(route -> route.isServedBy(place) && !route.isPrivate())
                    .flatMap(
                        route ->
                            Examples.of(route, place).stream()
                                .map(
                                    path ->
                                        DynamicTest.dynamicTest(
                                            place + " " + path,
                                            () -> trial.at(route, Http.on(place.host()), path)))));
  }
}
