package org.infitah.tests.isolation;

import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Route;
import org.infitah.tests.house.Visitor;

/** The suite's questions to the running server that are no route's alone. */
final class LiveChecks {

  private LiveChecks() {}

  /** Rows that a pooled connection shows outside any transaction, after every kind of use. */
  static List<String> nobodysConnections() {
    List<String> breaches = new ArrayList<>();
    for (int round = 0; round < 6; round++) {
      for (CanaryTenant tenant : CanaryTenant.values()) {
        Http.on(tenant.host()).get("/api/v1/programmes");
        shows("/overlay/nobody", "a connection outside transactions", breaches);
      }
    }
    return breaches;
  }

  /** Rows that work without a tenant reads. */
  static List<String> jobsWithoutTenant() {
    List<String> breaches = new ArrayList<>();
    shows("/overlay/job", "a job without tenant", breaches);
    return breaches;
  }

  private static void shows(String path, String who, List<String> breaches) {
    Answer answer = Http.on(CanaryTenant.BETA.host()).get(path);
    if (!answer.isGood()) {
      throw new IllegalStateException(answer.toString());
    }
    if (!answer.body().isEmpty()) {
      breaches.add(who + " reads rows");
    }
  }

  /** Entities that are kept from one transaction to the next, or that do not carry their tenant. */
  static List<String> sharedCaches() {
    Answer answer = Http.on(CanaryTenant.ALPHA.host()).get("/overlay/caches");
    List<String> entities = answer.body().lines().toList();
    if (!answer.isGood() || entities.size() < 15) {
      throw new IllegalStateException("the entities cannot be listed: " + answer);
    }
    return entities.stream().filter(line -> !line.endsWith("isolated\ttenant")).toList();
  }

  /** What HostIT asks, as far as it takes no patience. */
  static List<String> hosts() {
    List<String> breaches = new ArrayList<>();
    String beta = CanaryTenant.BETA.host();
    for (List<String> claim : Claims.ofBeing(beta)) {
      for (String host : List.of(CanaryTenant.ALPHA.host(), "nobody.localhost")) {
        Answer answer = Http.on(host).with(claim.get(0), claim.get(1)).get("/fr");
        if (CanaryTenant.BETA.canary().isIn(answer.bytes())) {
          breaches.add(claim + " at " + host + " reaches another tenant");
        }
      }
    }
    for (String host : List.of("nobody.localhost", "127.0.0.1", "alpha", "xalpha.localhost")) {
      Answer answer = Http.on(host).get("/fr");
      if (answer.status() != 404 || CanaryTenant.ALPHA.canary().isIn(answer.bytes())) {
        breaches.add(host + " is given to somebody: " + answer.status());
      }
    }
    return breaches;
  }

  /** The cells of some routes, for one visitor of alpha. */
  static List<String> cells(Visitor visitor, String part) {
    RouteCells cells = new RouteCells(Place.of(CanaryTenant.ALPHA), Place.of(CanaryTenant.BETA));
    cells.tryAll(
        RouteCells.of(Route.all(), route -> route.path().contains(part)), List.of(visitor));
    if (cells.tally().cells() == 0 && cells.tally().vacuous().isEmpty()) {
      throw new IllegalStateException("no cell for " + part);
    }
    // A cell that proves nothing fails the suite as well.
    return cells.tally().breaches();
  }
}
