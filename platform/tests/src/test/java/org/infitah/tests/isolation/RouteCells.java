package org.infitah.tests.isolation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Examples;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Route;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;

/**
 * Every route, asked by every kind of visitor, attacked in every way. A cell is (route, visitor,
 * vector); it counts only when the same visitor's rightful request was answered with that tenant's
 * own mark. Whatever comes back anywhere is held against the oracle.
 */
final class RouteCells {

  /** As many documents are printed at once. */
  private static final int ASKERS = 2;

  private final Place own;
  private final Place other;
  private final Tally tally = new Tally();
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * @param own where the visitors belong
   * @param other whose things they try to reach
   */
  RouteCells(Place own, Place other) {
    this.own = own;
    this.other = other;
  }

  /** Several routes at a time: what one thread is shown must not be what another asked for. */
  void tryAll(List<Route> routes, List<Visitor> visitors) {
    ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (Route route : routes) {
        if (route.reads()
            && route.isServedBy(own)
            && !Allowed.ROUTES_WITHOUT_TENANT.containsKey(route.toString())) {
          all.add(
              () -> {
                tryAs(route, visitors);
                return null;
              });
        }
      }
      for (Future<Void> each : askers.invokeAll(all)) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      askers.shutdownNow();
    }
  }

  private void tryAs(Route route, List<Visitor> visitors) {
    visitors.stream()
        .filter(visitor -> isFor(route, visitor))
        .forEach(visitor -> tryOne(route, visitor));
    if (route.isForAdministrators()) {
      visitors.stream()
          .filter(visitor -> !visitor.isAdmin())
          .forEach(visitor -> refused(route, visitor));
    }
  }

  private static boolean isFor(Route route, Visitor visitor) {
    if (route.isForAdministrators()) {
      return visitor.isAdmin();
    }
    return route.isManaged()
        ? !visitor.isStranger() && !visitor.isCitizen()
        : !(visitor.isStranger() && route.isPrivate());
  }

  /** What is for administrators, asked by somebody else. */
  private void refused(Route route, Visitor visitor) {
    for (String path : Examples.of(route, own)) {
      Answer answer = ask(visitor.on(own.host(), path), path, own);
      expect(visitor, path, "not theirs", !answer.isGood() && answer.status() < 500);
    }
  }

  private void tryOne(Route route, Visitor visitor) {
    List<String> paths = Examples.of(route, own);
    if (paths.isEmpty()) {
      tally.vacuous(route + " has no example at " + own);
    }
    // Every language for a stranger; one is enough to know a person by.
    for (String path : visitor.isStranger() ? paths : paths.subList(0, Math.min(1, paths.size()))) {
      Answer rightful = ask(visitor.on(own.host(), path), path, own);
      if (!rightful.isGood() || !own.shows(rightful)) {
        tally.vacuous(visitor + " " + path + " at " + own + ": " + rightful.status());
        continue;
      }
      spoofedHeaders(visitor, path);
      warmCaches(visitor, path);
      otherHost(visitor, path, route.isServedBy(other));
      conditional(visitor, path);
      cursor(visitor, path, rightful);
      searched(visitor, path);
    }
    foreignIds(route, visitor, paths);
  }

  /** The rightful request, with a header that pretends to have come for the other tenant. */
  private void spoofedHeaders(Visitor visitor, String path) {
    List<List<String>> claims = Claims.ofBeing(other.host());
    // Who asks does not matter to whose host it is: all of them once, a few for everybody else.
    for (List<String> claim : visitor.isStranger() ? claims : claims.subList(0, 3)) {
      Answer answer = ask(visitor.on(own.host(), path).with(claim.get(0), claim.get(1)), path, own);
      expect(visitor, path, "header " + claim, answer.isGood() && own.shows(answer));
    }
  }

  /** The same address at the other tenant right afterwards: its own page, or none. */
  private void warmCaches(Visitor visitor, String path) {
    Answer theirs = ask(Http.on(other.host()), path, other);
    expect(visitor, path, "right after, at " + other, !theirs.isGood() || other.shows(theirs));
  }

  /** What the visitor holds, shown to the other tenant's host. */
  private void otherHost(Visitor visitor, String path, boolean served) {
    if (visitor.isStranger()) {
      return;
    }
    Answer answer = ask(visitor.on(other.host(), path), path, other);
    if (path.startsWith("/api/")) {
      boolean nothing = answer.status() == 404;
      // A citizen belongs to no tenant, and is a citizen on every host.
      boolean fits = visitor.isCitizen() ? answer.isGood() || nothing : answer.status() == 401;
      expect(visitor, path, "token on " + other, fits || (!served && nothing));
    } else {
      boolean unknown =
          !answer.body().contains(visitor.toString())
              && (!(path.endsWith("/account") || path.contains("/manage/")) || !answer.isGood());
      expect(visitor, path, "session on " + other, unknown);
    }
  }

  /** The other tenant's entity tag: an answer 304 would say that both have the same. */
  private void conditional(Visitor visitor, String path) {
    Optional<String> tag = Http.on(other.host()).get(path).header("ETag");
    if (tag.isPresent()) {
      Answer answer = ask(visitor.on(own.host(), path).with("If-None-Match", tag.get()), path, own);
      expect(visitor, path, "entity tag of " + other, answer.isGood() && own.shows(answer));
    }
  }

  /** A cursor that the other tenant's list gave out. */
  private void cursor(Visitor visitor, String path, Answer rightful) {
    if (!path.startsWith("/api/") || !rightful.body().startsWith("{\"items\"")) {
      return;
    }
    Answer theirs = Http.on(other.host()).get(path + "?limit=1");
    Optional<String> cursor =
        Optional.of(theirs.body()).filter(b -> b.contains("\"next\":\"")).map(RouteCells::next);
    if (cursor.isPresent()) {
      String foreign = path + "?limit=1&cursor=" + cursor.get();
      Answer answer = ask(visitor.on(own.host(), foreign), foreign, own);
      expect(visitor, path, "cursor of " + other, answer.isGood() || answer.status() == 400);
    }
  }

  private static String next(String body) {
    return body.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
  }

  /** Words that only the other tenant has, in every parameter a list may take. */
  private void searched(Visitor visitor, String path) {
    String words = other.marks().get(0);
    String part = KeyWords.beginning(words);
    String query =
        path + "?q=" + part + "&level=province&region=01&sort=" + part + "&tenant=" + other.alias();
    Answer answer = ask(visitor.on(own.host(), query), path, own);
    expect(visitor, path, "search for " + other, answer.status() < 500);
  }

  /** The other tenant's things by their own addresses, on our host. */
  private void foreignIds(Route route, Visitor visitor, List<String> paths) {
    if (!route.isServedBy(other)) {
      return;
    }
    for (String foreign : Examples.of(route, other)) {
      if (paths.contains(foreign)) {
        continue;
      }
      Answer theirs = ask(Http.on(other.host()), foreign, other);
      // What only the other's own people are shown is known from its table to be there.
      if (!route.isPrivate() && (!theirs.isGood() || !other.shows(theirs))) {
        tally.vacuous("stranger " + foreign + " at " + other + ": " + theirs.status());
        continue;
      }
      Answer answer = ask(visitor.on(own.host(), foreign), foreign, own);
      expect(
          visitor, foreign, "address of " + other + ": " + answer.status(), answer.status() == 404);
      if (!visitor.isStranger()) {
        break;
      }
    }
  }

  /** Asks, follows one redirection on the same host, and lets the oracle look at all of it. */
  private Answer ask(Http http, String path, Place place) {
    requests.incrementAndGet();
    Answer answer = http.get(path);
    oracle(place, path, answer);
    String origin = "http://" + place.host() + ":" + Running.platform().port();
    Optional<String> location =
        answer
            .header("Location")
            .map(to -> to.replace(origin, ""))
            .filter(to -> to.startsWith("/"));
    if (answer.status() / 100 == 3 && location.isPresent()) {
      requests.incrementAndGet();
      answer = http.get(location.get());
      oracle(place, location.get(), answer);
    }
    return answer;
  }

  private void oracle(Place place, String path, Answer answer) {
    // What was asked may be told again, for other languages and as where to come back to; only
    // what was not is a leak.
    String below = path.replaceFirst("^/(ar|fr|zgh)(?=/)", "");
    String returning = URLEncoder.encode(below, StandardCharsets.UTF_8);
    Map<String, List<String>> headers = new TreeMap<>();
    answer
        .headers()
        .forEach(
            (name, values) ->
                headers.put(
                    name,
                    values.stream()
                        .map(value -> value.replace(below, "").replace(returning, ""))
                        .toList()));
    Answer beyond =
        new Answer(
            answer.status(), headers, answer.body().replace(below, "").replace(returning, ""));
    for (String leak : place.leaksIn(beyond)) {
      tally.violation(place + " " + path + " carries the mark of " + leak);
    }
  }

  private void expect(Visitor visitor, String path, String vector, boolean holds) {
    tally.cell(visitor + " " + path + ": " + vector, holds);
  }

  Tally tally() {
    return tally;
  }

  int requests() {
    return requests.get();
  }

  /** The routes of one kind. */
  static List<Route> of(List<Route> routes, Predicate<Route> kind) {
    return routes.stream().filter(kind).toList();
  }

  /** Enough of a mark to find it by, and too little to be taken for it when a page repeats it. */
  private static final class KeyWords {
    static String beginning(String mark) {
      return mark.startsWith("T") ? mark.substring(0, mark.length() - 4) : "alpha";
    }
  }
}
