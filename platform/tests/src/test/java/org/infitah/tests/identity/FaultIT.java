package org.infitah.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of each server in use. The platform brings it back; who was signed in still is,
 * the record of acts and the applied configuration are what they were, and meanwhile nobody is told
 * that something is wrong with what they asked.
 */
class FaultIT {

  private static final String HOST = "sefrou.localhost";
  private static final String WHO = "focal-point@sefrou.test";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private Walker walker;
  private List<String> acts;
  private String kept;

  @BeforeEach
  void sign_in() throws SQLException {
    Running.platform();
    walker = Walker.as(WHO);
    walker.signIn(HOST);
    acts = AuditRows.of(WHO, "sefrou");
    assertThat(acts).endsWith("sign-in.opened");
    kept = kept();
  }

  @AfterEach
  void everything_is_there() throws SQLException {
    assertThat(walker.get(HOST, "/fr/account").body()).contains("Point focal");
    assertThat(AuditRows.of(WHO, "sefrou")).isEqualTo(acts);
    assertThat(kept()).isEqualTo(kept);
  }

  @Test
  void of_postgresql() throws IOException, InterruptedException, SQLException {
    Servers.kill("postgres");

    TreeSet<Integer> pages = new TreeSet<>();
    TreeSet<Integer> answers = new TreeSet<>();
    Optional<Answer> refusedPage = Optional.empty();
    Optional<Answer> refusedAnswer = Optional.empty();
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int good = 0; good < 5 && System.nanoTime() < end; ) {
      Answer page = Http.on(HOST).get("/fr/programme");
      Answer answer = Http.on(HOST).with("Accept-Language", "fr").get("/api/v1/projects");
      Walker.End own = walker.get(HOST, "/fr/account");
      assertThat(own.address().getPath()).as("nobody is signed out").isEqualTo("/fr/account");
      pages.add(page.status());
      pages.add(own.status());
      answers.add(answer.status());
      refusedPage = page.status() == 503 ? Optional.of(page) : refusedPage;
      refusedAnswer = answer.status() == 503 ? Optional.of(answer) : refusedAnswer;
      good = page.isGood() && answer.isGood() && own.status() == 200 ? good + 1 : 0;
      if (good == 5 && (refusedPage.isEmpty() || refusedAnswer.isEmpty())) {
        // It was back before both had been asked while it was away.
        Servers.kill("postgres");
        good = 0;
      }
      Thread.sleep(50);
    }

    assertThat(pages).containsExactly(200, 503);
    assertThat(answers).containsExactly(200, 503);
    assertThat(refusedPage.orElseThrow().header("Retry-After")).isPresent();
    assertThat(refusedPage.orElseThrow().body()).contains("momentanément indisponible");
    assertThat(refusedAnswer.orElseThrow().header("Retry-After")).isPresent();
    assertThat(refusedAnswer.orElseThrow().header("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(refusedAnswer.orElseThrow().body())
        .contains("\"status\":503", "momentanément indisponible");
    assertThat(everybodySignsIn()).as("Keycloak's connections died too").containsOnly(200);
  }

  /** Whoever has no second factor, all at once: one person alone would be taken for a robot. */
  private static List<Integer> everybodySignsIn() throws InterruptedException {
    List<Callable<Integer>> people =
        Running.platform().local().demoLogins().stream()
            .filter(login -> login.otpSecret().isEmpty())
            .<Callable<Integer>>map(login -> () -> status(login.username()))
            .toList();
    assertThat(people).hasSizeGreaterThan(5);
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    try {
      return threads.invokeAll(people).stream().map(FaultIT::statusOf).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static int status(String username) {
    return Walker.as(username).signIn("taroudant.localhost").status();
  }

  /** What the sign-in came to; 0 when it did not get through Keycloak. */
  private static int statusOf(Future<Integer> signIn) {
    try {
      return signIn.get();
    } catch (ExecutionException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Test
  void of_payara_whose_next_start_sweeps_what_is_over()
      throws IOException, InterruptedException, SQLException {
    Leftovers.plant();
    Servers.kill("payara");

    Waiting.until(PATIENCE, () -> Servers.serve(HOST, "/fr"));
    Waiting.until(Duration.ofSeconds(60), Leftovers::areSwept);
    assertThat(Leftovers.acts()).containsExactly("sign-in.ended-with-session", "sign-in.expired");
    assertThat(Leftovers.remembered()).containsExactly("fault-recent");
  }

  @Test
  void of_keycloak() throws IOException, InterruptedException, SQLException {
    Servers.kill("keycloak");

    assertThat(Http.on(HOST).get("/fr/programme").status()).isEqualTo(200);
    assertThat(walker.get(HOST, "/fr/account").status()).isEqualTo(200);
    assertThat(Walker.as(WHO).signIn("taroudant.localhost").body()).contains("indisponible");

    Waiting.until(PATIENCE, () -> Servers.letIn(walker, "taroudant.localhost"));
    assertThat(walker.get("taroudant.localhost", "/fr/account").body()).contains("Citoyen");
  }

  /** What was applied, and what there is to read. */
  private static String kept() throws SQLException {
    return AuditRows.ask(
        "select concat_ws(' ', (select count(*) from sys.applied_field), (select count(*) from"
            + " sys.tenant), (select count(*) from sys.host), (select count(*) from sys.law_rule),"
            + " (select count(*) from core.project), (select count(*) from core.mandate))");
  }
}
