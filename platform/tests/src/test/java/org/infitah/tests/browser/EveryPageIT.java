package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public page that can be reached from a home, of the network and its four known members, in
 * three languages at three widths: no axe violation, nothing beyond the edge, nothing in the
 * console, the right language and direction, light enough at first sight, and no link to nowhere.
 */
class EveryPageIT {

  private static final int LEAST_PAGES = 12;
  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href], link[href]')]"
          + ".map(link => new URL(link.getAttribute('href'), location).href)";

  private static final Set<String> FOLLOWED = new HashSet<>();

  static Stream<Arguments> portals() {
    return Stream.of("", "sefrou.", "taroudant.", "marrakech-safi.", "el-ksiba.")
        .flatMap(
            host -> Stream.of("ar", "fr", "zgh").map(language -> Arguments.of(host, language)));
  }

  @ParameterizedTest(name = "{0}localhost in {1}")
  @MethodSource("portals")
  void every_page_is_in_order(String host, String language) {
    long began = System.nanoTime();
    String home = "http://" + host + "localhost:" + Running.platform().port() + "/" + language;
    Set<String> links = new LinkedHashSet<>();
    try (Reader reader = new Reader()) {
      Set<String> met = new LinkedHashSet<>(List.of(home, home + "/components"));
      if (host.isEmpty()) {
        met.add(home + "/members?region=03");
        met.add(home + "/members?q=nowhere");
      }
      Deque<String> ahead = new ArrayDeque<>(met);
      while (!ahead.isEmpty()) {
        reader.open(ahead.remove(), 200, language);
        for (Object found : (List<?>) reader.page().evaluate(LINKS)) {
          String link = found.toString().replaceFirst("#.*", "");
          if (isPage(link, home) && met.add(link)) {
            ahead.add(link);
          }
          links.add(link);
        }
      }
      FOLLOWED.addAll(met);
      System.out.printf(
          "%s: %d pages, the heaviest %d bytes, %d s%n",
          home, reader.views(), reader.heaviest(), (System.nanoTime() - began) / 1_000_000_000);
      assertThat(reader.wrong()).isEmpty();
      assertThat(reader.views()).isGreaterThan(LEAST_PAGES);
      assertThat(reader.heaviest()).isPositive();
    }
    assertThat(links.stream().filter(link -> leadsNowhere(URI.create(link)))).isEmpty();
  }

  private static boolean isPage(String link, String home) {
    return (link.equals(home) || link.startsWith(home + "/"))
        && !link.endsWith(".ics")
        && !link.endsWith(".atom")
        && !link.endsWith(".pdf")
        && !link.contains("?");
  }

  /** A link within the network that does not answer, or not with what it promised. */
  private static boolean leadsNowhere(URI link) {
    if (link.getPort() != Running.platform().port() || !FOLLOWED.add(link.toString())) {
      return false;
    }
    String path = link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    int status = Http.on(link.getHost()).get(path).status();
    // Whoever wants to take part is asked who it is first.
    boolean asks = link.getPath().matches("/sign-in|.*/(contribute|convocation|registration)");
    return status != (asks ? 303 : 200);
  }
}
