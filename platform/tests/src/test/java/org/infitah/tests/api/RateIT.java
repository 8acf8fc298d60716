package org.infitah.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.RawHttp;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One address that asks too much is told to wait, in its own language, while everybody else is
 * served. This machine's own address is not counted; its neighbours on the loopback are.
 */
class RateIT {

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String LIST = "/api/v1/projects?limit=1";
  private static final int ADDRESS = 1200;
  private static final int FORMS = 10;

  @BeforeAll
  static void the_house_stands() {
    Running.platform();
  }

  @Test
  void an_address_that_asks_too_much_waits_and_nobody_else() {
    String first = get("127.0.0.77", ALPHA, LIST, "fr");
    assertThat(RawHttp.status(first)).isEqualTo(200);
    assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"address\";q=1200;w=60");
    assertThat(header(first, "RateLimit")).startsWith("\"address\";r=1199;");

    String answer = first;
    for (int more = 1; more < ADDRESS && RawHttp.status(answer) == 200; more++) {
      answer = get("127.0.0.77", ALPHA, LIST, "fr");
    }
    assertThat(RawHttp.status(answer)).as("within the rate").isEqualTo(200);

    String refused = refused("127.0.0.77", ALPHA, LIST);
    assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
    assertThat(refused).contains("Trop de demandes en peu de temps");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
    assertThat(refused("127.0.0.77", CanaryTenant.BETA.host(), "/fr"))
        .as("the same address elsewhere")
        .contains("text/html")
        .contains("Trop de demandes en peu de temps");
    assertThat(RawHttp.status(get("127.0.0.77", ALPHA, "/health", "ar"))).isEqualTo(200);
    assertThat(RawHttp.status(get("127.0.0.78", ALPHA, LIST, "fr"))).isEqualTo(200);
    assertThat(Http.on(ALPHA).get(LIST).isGood()).isTrue();
  }

  @Test
  void an_address_sends_only_a_few_forms() {
    for (int sent = 0; sent < FORMS; sent++) {
      assertThat(RawHttp.status(apply("127.0.0.79"))).isEqualTo(422);
    }
    String refused = apply("127.0.0.79");
    assertThat(RawHttp.status(refused)).isEqualTo(429);
    assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"form\";q=10;w=3600");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(300, 360);
    assertThat(RawHttp.status(apply("127.0.0.80"))).isEqualTo(422);
    assertThat(RawHttp.status(get("127.0.0.79", "localhost", "/fr", "fr"))).isEqualTo(200);
  }

  @Test
  void nobody_changes_the_address_he_is_counted_by() {
    for (int sent = 0; sent < FORMS; sent++) {
      RawHttp.status(apply("127.0.0.81"));
    }
    String forged =
        RawHttp.sayFrom(
            "127.0.0.81",
            head("POST", "localhost", "/api/v1/applications", "fr")
                + "X-Forwarded-For: 198.51.100.7\r\nContent-Type: application/json\r\n"
                + "Content-Length: 2\r\n\r\n{}");
    assertThat(RawHttp.status(forged)).isEqualTo(429);
  }

  private static String get(String from, String host, String path, String language) {
    return RawHttp.sayFrom(from, head("GET", host, path, language) + "\r\n");
  }

  /** Asks until it is refused: a request grows back every twentieth of a second. */
  private static String refused(String from, String host, String path) {
    String answer = get(from, host, path, "fr");
    for (int more = 0; more < 2 * ADDRESS && RawHttp.status(answer) != 429; more++) {
      answer = get(from, host, path, "fr");
    }
    assertThat(RawHttp.status(answer)).isEqualTo(429);
    return answer;
  }

  private static String apply(String from) {
    return RawHttp.sayFrom(
        from,
        head("POST", "localhost", "/api/v1/applications", "fr")
            + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
  }

  private static String head(String method, String host, String path, String language) {
    return "%s %s HTTP/1.1\r\nHost: %s\r\nAccept-Language: %s\r\nConnection: close\r\n"
        .formatted(method, path, host, language);
  }

  private static String header(String answer, String name) {
    return answer
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(
            line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }
}
