package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see when something is wrong, and before we know who they are. */
class TroubleIT {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  private Reader reader;

  @BeforeEach
  void arrive() {
    reader = new Reader();
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  @Test
  void an_address_of_nobody() {
    reader.open(origin("nowhere.") + "/fr", 404, "ar");
    assertThat(reader.page().locator("[lang=fr]").count()).isPositive();
    assertThat(reader.wrong()).isEmpty();
  }

  @Test
  void a_page_that_is_not_there() {
    for (String host : List.of("", "sefrou.", "marrakech-safi.")) {
      for (String language : LANGUAGES) {
        reader.open(origin(host) + "/" + language + "/nothing", 404, language);
        assertThat(reader.page().locator("main a[href='/" + language + "']").count()).isPositive();
      }
    }
    assertThat(reader.wrong()).isEmpty();
  }

  @Test
  void a_form_that_is_too_old() {
    reader.page().navigate(origin("sefrou.") + "/fr/account");
    Entrance.signIn(reader.page(), "citizen@infitah.test");
    reader
        .page()
        .evaluate("() => document.querySelectorAll('[name=csrf]').forEach(f => f.value = 'old')");
    Response answer =
        reader
            .page()
            .waitForResponse(
                response -> response.url().endsWith("/sign-out"),
                () -> reader.page().click("main form[action='/sign-out'] button"));
    assertThat(answer.status()).isEqualTo(403);
    reader.page().waitForLoadState();
    reader.look(reader.page().getAttribute("html", "lang"));
    assertThat(reader.wrong()).isEmpty();
  }

  @Test
  void a_page_that_fails() throws SQLException {
    behindTheScenes("alter table core.council_session rename to council_session_away");
    try {
      for (String language : LANGUAGES) {
        reader.open(origin("sefrou.") + "/" + language + "/council", 500, language);
        // A reference to quote, and nothing of what happened.
        assertThat(reader.page().textContent("main")).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        assertThat(reader.page().content()).doesNotContain("council_session", "Exception");
      }
    } finally {
      behindTheScenes("alter table core.council_session_away rename to council_session");
    }
    assertThat(reader.wrong()).isEmpty();
  }

  @Test
  void a_database_that_cannot_be_reached() throws SQLException, InterruptedException {
    reader.open(origin("sefrou.") + "/fr", 200, "fr");
    behindTheScenes("alter role app_rw nologin");
    try {
      behindTheScenes(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_rw'");
      awaitStatus(503);
      for (String language : LANGUAGES) {
        reader.open(origin("sefrou.") + "/" + language, 503, language);
      }
      // Whose host this is nobody can tell: both languages, and no look of anybody's.
      Answer unknown = Http.on("never-asked-for.localhost").get("/fr");
      assertThat(unknown.status()).isEqualTo(503);
      assertThat(unknown.body()).contains("lang=\"ar\"", "lang=\"fr\"");
    } finally {
      behindTheScenes("alter role app_rw login");
      awaitStatus(200);
    }
    assertThat(reader.wrong()).isEmpty();
  }

  @Test
  void the_way_in() {
    for (String language : LANGUAGES) {
      try (Reader stranger = new Reader()) {
        stranger.open(origin("taroudant.") + "/" + language + "/sign-in", 200, language);
        stranger.open(
            origin("taroudant.") + "/" + language + "/sign-in?trouble=expired", 200, language);
        stranger.page().navigate(origin("taroudant.") + "/" + language + "/account");
        stranger.look(language);
        Entrance.name(stranger.page(), "focal-point@taroudant.test");
        stranger.look(language);
        Entrance.password(stranger.page(), "not the password");
        stranger.look(language);
        assertThat(stranger.page().locator("[aria-invalid=true]").count()).isPositive();
        stranger.page().locator("a[href*='reset-credentials']").first().click();
        stranger.look(language);
        stranger.page().navigate(origin("sefrou.") + "/" + language + "/account");
        stranger.page().locator("a[href*='registration']").first().click();
        stranger.look(language);
        assertThat(stranger.wrong()).isEmpty();
      }
    }
  }

  private static void awaitStatus(int status) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (Http.on("sefrou.localhost").get("/fr").status() != status) {
      assertThat(Instant.now()).as("still no " + status).isBefore(end);
      Thread.sleep(500);
    }
  }

  private static void behindTheScenes(String sql) throws SQLException {
    try (Connection connection = Running.platform().superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String origin(String host) {
    return "http://" + host + "localhost:" + Running.platform().port();
  }
}
