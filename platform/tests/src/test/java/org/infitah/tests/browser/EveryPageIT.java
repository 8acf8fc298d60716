package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public page that can be reached from a home, of the network and its four known members, in
 * three languages at three widths: no axe violation, nothing beyond the edge, nothing in the
 * console, the right language and direction.
 */
class EveryPageIT {

  private static final int FIRST_VIEW = 100_000;
  private static final int LEAST_PAGES = 10;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    Running.platform();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  static Stream<Arguments> portals() {
    return Stream.of("", "sefrou.", "taroudant.", "marrakech-safi.", "el-ksiba.")
        .flatMap(
            host -> Stream.of("ar", "fr", "zgh").map(language -> Arguments.of(host, language)));
  }

  @ParameterizedTest(name = "{0}localhost in {1}")
  @MethodSource("portals")
  void every_page_is_in_order(String host, String language) {
    String origin = "http://" + host + "localhost:" + Running.platform().port();
    try (Visit visit = new Visit(chromium, origin, language)) {
      Set<String> seen = new LinkedHashSet<>(List.of("/" + language));
      Deque<String> ahead = new ArrayDeque<>(seen);
      long firstView = 0;
      while (!ahead.isEmpty()) {
        for (String link : visit.look(ahead.remove())) {
          if (seen.add(link)) {
            ahead.add(link);
          }
        }
        firstView = firstView == 0 ? visit.bytes() : firstView;
      }
      System.out.println(
          origin
              + "/"
              + language
              + ": "
              + seen.size()
              + " pages, first view "
              + firstView
              + " bytes");
      assertThat(visit.wrong()).isEmpty();
      assertThat(seen).hasSizeGreaterThan(LEAST_PAGES);
      assertThat(firstView).isBetween(1L, (long) FIRST_VIEW);
    }
  }
}
