package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Route;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every route of the running server, known from Jersey's own model, attacked by every visitor. */
class RouteIT {

  private static List<Route> routes;
  private static Place alpha;
  private static Place beta;
  private static Place network;

  @BeforeAll
  static void the_routes_are_known() {
    Running.platform();
    routes = Route.all();
    alpha = Place.of(CanaryTenant.ALPHA);
    beta = Place.of(CanaryTenant.BETA);
    network = Place.network();
  }

  @Test
  void every_route_of_the_api_is_described_and_every_description_is_a_route() {
    Set<String> served =
        routes.stream()
            .filter(Route::isApi)
            .filter(route -> !route.isOfPlugin())
            .map(Route::toString)
            .filter(route -> !Allowed.TOLD_ELSEWHERE.containsKey(route))
            .collect(Collectors.toSet());

    assertThat(described()).containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void every_other_route_is_on_the_list_and_the_list_is_served() throws IOException {
    Set<String> served =
        routes.stream()
            .filter(route -> !route.isApi() && !route.isOfPlugin())
            .map(Route::toString)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(served).containsExactlyElementsOf(new TreeSet<>(listed()));
  }

  @Test
  void nobody_reaches_what_is_another_tenants() {
    List<Visitor> visitors =
        List.of(
            Visitor.stranger(),
            Visitor.known("citizen@infitah.test", "alpha"),
            Visitor.known("focal-point@alpha.test", "alpha"),
            Visitor.known("admin@alpha.test", "alpha"));
    RouteCells against = new RouteCells(alpha, beta);
    against.tryAll(routes, visitors);
    RouteCells back = new RouteCells(beta, alpha);
    back.tryAll(
        routes, List.of(Visitor.stranger(), Visitor.known("focal-point@beta.test", "beta")));
    RouteCells fromNetwork = new RouteCells(network, beta);
    fromNetwork.tryAll(
        RouteCells.of(routes, route -> route.bindings().contains("NetworkOnly")),
        List.of(Visitor.stranger(), Visitor.known("admin@network.test", "network")));

    for (RouteCells each : List.of(against, back, fromNetwork)) {
      assertThat(each.tally().violations()).isEmpty();
      assertThat(each.tally().vacuous()).as("cells that prove nothing").isEmpty();
    }
    int cells = against.tally().cells() + back.tally().cells() + fromNetwork.tally().cells();
    Score.write("routes", routes.size());
    Score.write("reads", cells);
    System.out.printf(
        Locale.ROOT,
        "routes: %d routes, %d cells (route x visitor x vector), %d requests, 0 vacuous cells%n",
        routes.size(),
        cells,
        against.requests() + back.requests() + fromNetwork.requests());
  }

  @Test
  void nobody_changes_what_is_another_tenants()
      throws SQLException, IOException, InterruptedException {
    assertThat(routes.stream().filter(route -> !route.reads()).map(Route::toString))
        .as("every route that writes is tried")
        .containsExactlyInAnyOrderElementsOf(WriteCells.TRIED);
    WriteCells writing = new WriteCells();
    writing.tryAll();

    assertThat(writing.tally().violations()).isEmpty();
    assertThat(writing.tally().vacuous()).as("cells that prove nothing").isEmpty();
    Score.write("writes", writing.tally().cells());
    System.out.printf(
        Locale.ROOT,
        "writes: %d routes, %d cells (route x visitor x vector), 0 vacuous cells%n",
        WriteCells.TRIED.size(),
        writing.tally().cells());
  }

  @Test
  void a_route_that_shows_nothing_of_anybody_still_exists() {
    assertThat(routes.stream().map(Route::toString))
        .containsAll(Allowed.ROUTES_WITHOUT_TENANT.keySet());
  }

  private static Set<String> described() {
    String body = Http.on(CanaryTenant.ALPHA.host()).get("/openapi").body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject paths = reader.readObject().getJsonObject("paths");
      return paths.entrySet().stream()
          // What plugins answer is read from their classes: ModuleApiIT asks each of it.
          .filter(
              path ->
                  !path.getKey().startsWith("/api/v1/modules/")
                      || path.getKey().startsWith("/api/v1/modules/{id}"))
          .flatMap(
              path ->
                  path.getValue().asJsonObject().keySet().stream()
                      .filter(
                          method ->
                              Set.of("get", "post", "put", "patch", "delete").contains(method))
                      .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> listed() throws IOException {
    try (InputStream in = Objects.requireNonNull(RouteIT.class.getResourceAsStream("/pages.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
