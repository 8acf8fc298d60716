package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.RawHttp;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many at once on few connections, and clients that hang up: nobody is handed another's answer. */
class HammerIT {

  private static final int THREADS = 16;
  private static final int REQUESTS = 200;
  private static final List<String> PATHS =
      List.of(
          "/fr",
          "/ar/programme",
          "/fr/projects",
          "/zgh/workshops",
          "/fr/contact",
          "/calendar.ics",
          "/api/v1/projects",
          "/api/v1/workshops",
          "/api/v1/profile",
          "/api/v1/programmes");

  private static List<Place> places;

  @BeforeAll
  static void the_platform_runs() {
    Running.platform();
    places = List.of(Place.of(CanaryTenant.ALPHA), Place.of(CanaryTenant.BETA));
  }

  @Test
  void nobody_is_handed_anothers_answer_under_load_and_aborts() throws InterruptedException {
    Collection<String> breaches = new ConcurrentLinkedQueue<>();
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger aborted = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (int thread = 0; thread < THREADS; thread++) {
      long seed = thread;
      threads.execute(
          () -> {
            RandomGenerator random = new java.util.Random(seed);
            for (int i = 0; i < REQUESTS; i++) {
              Place place = places.get(random.nextInt(places.size()));
              String path = PATHS.get(random.nextInt(PATHS.size()));
              if (random.nextInt(5) == 0) {
                RawHttp.abort(place.host(), path, random.nextInt(40));
                aborted.incrementAndGet();
              } else {
                judge(place, path, Http.on(place.host()).get(path), breaches);
                answered.incrementAndGet();
              }
            }
          });
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    breaches.addAll(LiveChecks.nobodysConnections());
    assertThat(breaches).isEmpty();
    System.out.printf(
        Locale.ROOT,
        "hammer: %d threads on a pool of 4, %d answers, %d aborted, 0 foreign marks%n",
        THREADS,
        answered.get(),
        aborted.get());
  }

  private static void judge(Place place, String path, Answer answer, Collection<String> breaches) {
    if (!place.leaksIn(answer).isEmpty()) {
      breaches.add(place + " " + path + " carries a foreign mark");
    }
    if (!answer.isGood() || !place.shows(answer)) {
      breaches.add(place + " " + path + " is not answered: " + answer.status());
    }
  }

  @Test
  void the_data_source_binds_each_transaction_to_its_own_of_many_tenants()
      throws SQLException, InterruptedException {
    Database database = Database.of(Running.platform().local());
    try (Connection behind = database.behindTheScenes()) {
      Sql.run(
          behind,
          "insert into core.source (tenant_id, id, code, title) select 100000 + t, gen_random_uuid(), 'hammer-' || n,"
              + " '{\"ar\": \"h\", \"source\": \"ar\"}' from generate_series(1, 1600) t, generate_series(1, 2) n");
      try {
        for (int pool : new int[] {1, 2, 4}) {
          assertThat(new DataSourceHammer(database, pool).strike(THREADS, 400)).isEmpty();
        }
      } finally {
        Sql.run(behind, "delete from core.source where tenant_id > 100000");
      }
    }
  }
}
