package org.infitah.tests.house;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route of the running server, from Jersey's own model.
 *
 * @param path with its templates
 * @param bindings the name bindings it carries
 */
public record Route(
    String method, String path, String handler, Set<String> bindings, String types) {

  /** A path of a plugin's, and which plugin's. */
  private static final Pattern OF_PLUGIN = Pattern.compile(".*/modules/([a-z][a-z0-9-]*)(/.*)?");

  /**
   * Asks the overlay for every route of every application of ours. Jersey never forgets what it met
   * of a plugin that is gone.
   */
  public static List<Route> all() {
    List<Module> installed = Module.installed();
    installed.forEach(Module::show);
    Answer answer = Http.on(CanaryTenant.ALPHA.host()).get("/overlay/routes");
    if (!answer.isGood()) {
      throw new IllegalStateException("the overlay is not there: " + answer);
    }
    return answer
        .body()
        .lines()
        .map(Route::of)
        .filter(Route::isOurs)
        .filter(route -> route.isThere(installed))
        .toList();
  }

  private static Route of(String line) {
    String[] parts = line.split("\t", -1);
    // Jersey tells the path of an application without slashes, and none for the root.
    String base = parts[0].equals("null") ? "" : "/" + parts[0];
    String path = base + parts[2];
    return new Route(
        parts[1],
        path.isEmpty() ? "/" : path,
        parts[3],
        Set.copyOf(Arrays.asList(parts[4].split(","))),
        parts[5]);
  }

  private boolean isThere(List<Module> installed) {
    Matcher named = OF_PLUGIN.matcher(path);
    return !isOfPlugin() || !named.matches() || installed.contains(new Module(named.group(1)));
  }

  private boolean isOurs() {
    return handler.startsWith("org.infitah.") && !handler.startsWith("org.infitah.overlay.");
  }

  public boolean isApi() {
    return path.startsWith("/api/");
  }

  public boolean reads() {
    return method.equals("GET");
  }

  /** Whether a plugin serves it, below the way that the platform keeps for it. */
  public boolean isOfPlugin() {
    return path.contains("/modules/") && !path.contains("/modules/{");
  }

  /** Whether a stranger is asked to sign in. */
  public boolean isPrivate() {
    return path.contains("/account")
        || isOfNetworkAdmins()
        || isManaged()
        || path.endsWith("/notifications")
        || path.endsWith("/contribute")
        || path.endsWith("/registration")
        || path.endsWith("/comment")
        || path.endsWith("/convocation");
  }

  /** Whether only the network's administrators may see it. */
  public boolean isOfNetworkAdmins() {
    return path.contains("/console")
        || path.startsWith("/api/v1/openings")
        || path.startsWith("/api/v1/portals")
        || path.startsWith("/api/v1/vitals")
        || path.startsWith("/api/v1/module-allowances")
        || path.startsWith("/api/v1/applications");
  }

  /** Whether it belongs to the back office, or to those who work there. */
  public boolean isManaged() {
    return path.contains("/manage")
        || path.equals("/api/v1/appeals")
        || path.endsWith("/registrations")
        || path.endsWith("/outputs")
        || isForAdministrators();
  }

  /** Whether only administrators are let in, behind their second factor. */
  public boolean isForAdministrators() {
    return path.contains("/manage/people")
        || path.contains("/manage/sessions")
        || path.contains("/manage/council-members")
        || path.contains("/manage/audit")
        || path.contains("/manage/reach")
        || path.startsWith("/api/v1/reach")
        || path.contains("/manage/archives")
        || path.startsWith("/api/v1/archives")
        || path.contains("/manage/visits")
        || path.contains("/manage/usage")
        || path.startsWith("/api/v1/usage")
        || path.startsWith("/api/v1/visits")
        || path.contains("/manage/look")
        || path.contains("/manage/settings")
        || path.contains("/manage/domains")
        || path.startsWith("/api/v1/domains")
        || path.contains("/manage/modules")
        || path.startsWith("/api/v1/module-states")
        || path.contains("/manage/mail")
        || path.startsWith("/api/v1/mail")
        || path.startsWith("/api/v1/first-hour")
        || path.startsWith("/api/v1/profile/settings")
        || path.startsWith("/api/v1/look/")
        || path.contains("/manage/service-accounts")
        || path.contains("/manage/legal")
        || path.contains("/manage/erasures")
        || path.startsWith("/api/v1/erasures")
        || path.startsWith("/api/v1/service-accounts")
        || path.startsWith("/api/v1/mandates")
        || path.startsWith("/api/v1/audit");
  }

  /** Whether it is served on that host at all. */
  public boolean isServedBy(Place place) {
    return !bindings.contains(place.isNetwork() ? "MemberOnly" : "NetworkOnly");
  }

  /** Its path in the manner of the API's description: no patterns. */
  public String plain() {
    return path.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "{$1}");
  }

  @Override
  public String toString() {
    return method + " " + plain();
  }
}
