package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plugin this repository ships, in use by one tenant and unknown to the others. */
class PluginAtWorkIT {

  private static final String PLUGIN = "school-transport";
  private static final String HOST = "taroudant.localhost";
  private static final String ANSWER = "/api/v1/modules/school-transport/lines";
  private static final String PAGE = "/fr/modules/school-transport";
  private static final int CLIENTS = 8;
  private static final int REQUESTS = 60;

  /** The pool gives up after a minute; a stall shows long before. */
  private static final Duration STALL = Duration.ofSeconds(15);

  @BeforeEach
  void it_is_at_work() throws SQLException, InterruptedException {
    Running.platform();
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(HOST).get(ANSWER).isGood());
  }

  @AfterEach
  void it_is_used_again() throws SQLException {
    PluginFolder.use("taroudant", PLUGIN, true);
  }

  @Test
  void switched_off_it_is_gone_at_once_and_switched_on_it_is_back() throws SQLException {
    for (int turn = 0; turn < 3; turn++) {
      PluginFolder.use("taroudant", PLUGIN, false);
      assertThat(Http.on(HOST).get(ANSWER).status()).isEqualTo(404);
      assertThat(Http.on(HOST).get(PAGE).status()).isEqualTo(404);
      assertThat(Http.on(HOST).get("/api/v1/modules/" + PLUGIN).status()).isEqualTo(404);
      assertThat(Http.on(HOST).get("/fr/programme").status()).isEqualTo(200);

      PluginFolder.use("taroudant", PLUGIN, true);
      assertThat(Http.on(HOST).get(ANSWER).status()).isEqualTo(200);
      assertThat(Http.on(HOST).get(PAGE).status()).isEqualTo(200);
    }
    assertThat(Http.on("sefrou.localhost").get(PAGE).status()).isEqualTo(404);
  }

  /**
   * Each request works through two persistence units, the platform's and the plugin's. With a
   * connection for each, as many clients as the pool is large would wait for each other.
   */
  @Test
  void more_clients_than_connections_do_not_wait_for_each_other()
      throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Duration>> longest = new ArrayList<>();
    try {
      for (int client = 0; client < CLIENTS; client++) {
        String way = client % 2 == 0 ? ANSWER : PAGE;
        longest.add(clients.submit(() -> longest(way)));
      }
      for (Future<Duration> each : longest) {
        assertThat(each.get()).isLessThan(STALL);
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static Duration longest(String way) {
    long longest = 0;
    for (int request = 0; request < REQUESTS; request++) {
      long began = System.nanoTime();
      assertThat(Http.on(HOST).get(way).status()).isEqualTo(200);
      longest = Math.max(longest, System.nanoTime() - began);
    }
    return Duration.ofNanos(longest);
  }
}
