package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.RawHttp;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host is somebody's or nobody's: nothing a client says makes it another's. */
class HostIT {

  private static final CanaryTenant ALPHA = CanaryTenant.ALPHA;
  private static final CanaryTenant BETA = CanaryTenant.BETA;

  private static int port;

  @BeforeAll
  static void the_platform_runs() {
    port = Running.platform().port();
    assertAlpha(Http.on(ALPHA.host()).get("/fr"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALPHA.localhost",
        "Alpha.LocalHost",
        "alpha.localhost.",
        "ALPHA.LOCALHOST.:%d",
        "alpha.localhost:%d",
        "alpha.localhost:1"
      })
  void a_host_is_read_without_regard_to_case_port_and_trailing_dot(String host) {
    String answer = RawHttp.say("GET /fr HTTP/1.1", "Host: " + host.formatted(port));

    assertThat(RawHttp.status(answer)).isEqualTo(200);
    assertThat(answer).contains(ALPHA.canary().text()).doesNotContain(BETA.canary().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody.localhost",
        "alpha",
        "localhost.alpha",
        "alpha.localhost.example",
        "xalpha.localhost",
        "alpha-.localhost",
        "127.0.0.1",
        "127.0.0.1:%d",
        "[::1]",
        "0x7f000001",
        "2130706433",
        "alpha..localhost",
        "alpha.localhost..",
        "alpha.localhost:x",
        "alpha.localhost:",
        "alpha.localhost@beta.localhost",
        "alpha.localhost,beta.localhost",
        "alpha.localhost beta.localhost",
        "alpha_localhost",
        "xn--lpha-0ra.localhost",
        "alpha%%2elocalhost",
        "alpha.localhost/fr",
        "*.localhost",
        ".localhost",
        "sefrou"
      })
  void a_host_nobody_has_is_a_plain_404(String host) {
    assertNobodys(RawHttp.say("GET /fr HTTP/1.1", "Host: " + host.formatted(port)));
    assertNobodys(RawHttp.say("GET /api/v1/programmes HTTP/1.1", "Host: " + host.formatted(port)));
  }

  @Test
  void a_request_with_two_hosts_is_nobodys() {
    assertNobodys(RawHttp.say("GET /fr HTTP/1.1", "Host: " + ALPHA.host(), "Host: " + BETA.host()));
    assertNobodys(
        RawHttp.say("GET /fr HTTP/1.1", "Host: " + ALPHA.host(), "Host: " + ALPHA.host()));
    assertNobodys(
        RawHttp.say("GET /fr HTTP/1.1", "Host: " + ALPHA.host(), "hOST : " + BETA.host()));
    assertNobodys(
        RawHttp.say(
            "GET /fr HTTP/1.1",
            "Host: " + ALPHA.host(),
            "X: y\r\n\tHost: " + BETA.host(),
            "Host: x"));
  }

  @Test
  void a_request_without_a_host_is_nobodys() {
    assertNobodys(RawHttp.say("GET /fr HTTP/1.1", "Accept: */*"));
    assertNobodys(RawHttp.say("GET /fr HTTP/1.1", "Host:"));
    assertNobodys(RawHttp.say("GET /fr HTTP/1.0", "Accept: */*"));
  }

  /** RFC 9112 section 3.2.2: the target's own host counts and the header is ignored. */
  @Test
  void an_absolute_target_names_the_host_whatever_the_header_says() {
    for (String header : new String[] {ALPHA.host(), BETA.host(), "nobody.localhost"}) {
      String answer = RawHttp.say("GET http://" + BETA.host() + "/fr HTTP/1.1", "Host: " + header);

      assertThat(RawHttp.status(answer)).isEqualTo(200);
      assertThat(answer).contains(BETA.canary().text()).doesNotContain(ALPHA.canary().text());
      assertNobodys(RawHttp.say("GET http://nobody.localhost/fr HTTP/1.1", "Host: " + header));
      assertNobodys(
          RawHttp.say(
              "GET http://alpha.localhost@nobody.localhost/fr HTTP/1.1", "Host: " + header));
    }
  }

  @Test
  void what_a_client_says_of_its_way_here_counts_for_nothing() {
    for (List<String> claim : Claims.ofBeing(BETA.host())) {
      Answer page = Http.on(ALPHA.host()).with(claim.get(0), claim.get(1)).get("/fr");
      assertAlpha(page);
      Answer data =
          Http.on(ALPHA.host()).with(claim.get(0), claim.get(1)).get("/api/v1/programmes");
      assertAlpha(data);

      Answer nobodys = Http.on("nobody.localhost").with(claim.get(0), claim.get(1)).get("/fr");
      assertThat(nobodys.status()).as(claim.toString()).isEqualTo(404);
      assertNoTenant(nobodys.bytes());
    }
  }

  private static void assertAlpha(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.bytes()).contains(ALPHA.canary().text());
    assertThat(BETA.canary().isIn(answer.bytes())).isFalse();
  }

  /**
   * Nobody's page, or the server's own refusal; of a host that is no host at all, Payara makes an
   * empty answer before the application is asked.
   */
  private static void assertNobodys(String answer) {
    boolean empty = answer.endsWith("\r\n\r\n") && answer.contains("Content-Length: 0");
    if (!empty) {
      assertThat(RawHttp.status(answer)).as(answer).isIn(0, 400, 404, 421);
    }
    assertNoTenant(answer);
  }

  private static void assertNoTenant(String bytes) {
    assertThat(ALPHA.canary().isIn(bytes)).isFalse();
    assertThat(BETA.canary().isIn(bytes)).isFalse();
    assertThat(bytes).doesNotContain("صفرو").doesNotContain("REMACTO");
  }
}
