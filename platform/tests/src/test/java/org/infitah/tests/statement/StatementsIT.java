package org.infitah.tests.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A home page takes six statements at most, a list four. */
class StatementsIT {

  private static final int HOME = 6;
  private static final int LIST = 4;
  private static final List<String> MEMBER_LISTS =
      List.of(
          "projects",
          "workshops",
          "consultations",
          "programme/versions",
          "council",
          "council/deliberations",
          "council/members",
          "advisory-bodies",
          "news",
          "feed.atom",
          "search?q=a");
  private static final List<String> NETWORK_LISTS = List.of("members", "events");
  private static final List<String> API_LISTS =
      List.of(
          "projects",
          "workshops",
          "consultations",
          "sessions",
          "programme/versions",
          "deliberations",
          "council-members",
          "advisory-bodies",
          "axes",
          "programmes",
          "people",
          "news",
          "popolo",
          "search?q=a");

  private static StatementLog log;

  @BeforeAll
  static void everything_said_is_logged() throws SQLException {
    Running.platform();
    log = new StatementLog();
  }

  @AfterAll
  static void nothing_more_is_logged() throws SQLException {
    log.close();
  }

  @TestFactory
  Stream<DynamicTest> few_statements_make_a_page() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Place place : Place.real()) {
      tests.add(atMost(HOME, place, "/fr"));
      (place.isNetwork() ? NETWORK_LISTS : MEMBER_LISTS)
          .forEach(list -> tests.add(atMost(LIST, place, "/ar/" + list)));
      (place.isNetwork() ? NETWORK_LISTS.subList(0, 1) : API_LISTS)
          .forEach(list -> tests.add(atMost(LIST, place, "/api/v1/" + list)));
    }
    return tests.stream();
  }

  private static DynamicTest atMost(int most, Place place, String path) {
    return DynamicTest.dynamicTest(
        place + " " + path + " in " + most, () -> count(most, place, path));
  }

  private static void count(int most, Place place, String path)
      throws IOException, SQLException, InterruptedException {
    Http http = Http.on(place.host());
    assertThat(http.get(path).status()).isEqualTo(200);

    List<String> least = log.least(() -> http.get(path), most);
    // A module's block on a page asks in a transaction of its own, once.
    assertThat(least).filteredOn(said -> !said.contains(" plugin_")).hasSizeBetween(1, most);
    assertThat(least).filteredOn(said -> said.contains(" plugin_")).hasSizeLessThan(2);
  }
}
