package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where many write without an account, whoever's browser works for it still gets through. */
class EffortIT {

  private static final int FREE = 30;
  private static final String WANTED = "votre navigateur n’a pas pu montrer";

  private HeldConsultation held;
  private String way = "";

  @BeforeEach
  void flooded() throws Exception {
    held = new HeldConsultation();
    way = held.way() + "/guest-contributions";
    for (int i = 0; i < FREE; i++) {
      assertThat(write(UUID.randomUUID(), "").status()).isEqualTo(202);
    }
  }

  @AfterEach
  void clear() throws Exception {
    held.close();
  }

  @Test
  void a_program_solves_the_puzzle_of_its_own_text() throws Exception {
    UUID key = UUID.randomUUID();
    Answer refused = write(key, "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"work\"");
    String solution = solved(key);
    assertThat(write(UUID.randomUUID(), solution).status()).isEqualTo(422);
    for (String broken : new String[] {"%", "e30=", solution.substring(4), "A".repeat(9_000)}) {
      assertThat(write(key, broken).status()).isEqualTo(422);
    }
    assertThat(write(key, solution).status()).isEqualTo(202);
  }

  @Test
  void without_scripts_the_text_stays_and_with_them_it_goes() {
    try (BrowserContext plain = telephone(false)) {
      Page page = written(plain);
      page.dispatchEvent("main button[value='send']", "click");
      page.waitForSelector("#work");
      assertThat(page.textContent("#work")).contains(WANTED);
      assertThat(page.inputValue("#title")).isEqualTo("Une bibliothèque");
    }
    try (BrowserContext modern = telephone(true)) {
      Page page = written(modern);
      page.click("main button[value='send']");
      page.waitForSelector("h1:has-text('Ouvrez votre')");
    }
  }

  private Page written(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(
        "http://"
            + HeldConsultation.HOST
            + ":"
            + Running.platform().port()
            + "/fr/consultations/"
            + held.reference
            + "/guest");
    page.fill("#title", "Une bibliothèque");
    page.fill("#body", "Elle passe chaque semaine.");
    page.fill("#address", "effort." + UUID.randomUUID() + "@example.org");
    page.dispatchEvent("main button[value='check']", "click");
    page.waitForSelector("main button[value='send']");
    return page;
  }

  private static BrowserContext telephone(boolean scripts) {
    return Chromium.browser()
        .newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(390, 844));
  }

  private Answer write(UUID key, String work) {
    String body =
        Json.createObjectBuilder()
            .add("key", key.toString())
            .add("title", "Une bibliothèque")
            .add("body", "Elle passe chaque semaine.")
            .add("language", "fr")
            .add("address", "effort." + key + "@example.org")
            .add("work", work)
            .build()
            .toString();
    return Http.on(HeldConsultation.HOST)
        .with("Content-Type", "application/json")
        .send("POST", way, body);
  }

  private String solved(UUID key) throws Exception {
    JsonObject puzzle =
        Http.on(HeldConsultation.HOST)
            .with("Content-Type", "application/json")
            .send("POST", way + "/puzzles", "{\"key\": \"" + key + "\"}")
            .json();
    Altcha.Solution found =
        Altcha.solveChallenge(
            puzzle.getString("challenge"),
            puzzle.getString("salt"),
            Altcha.Algorithm.SHA256,
            puzzle.getInt("maxnumber"),
            0);
    String payload =
        Json.createObjectBuilder(puzzle).add("number", found.number).build().toString();
    return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
  }
}
