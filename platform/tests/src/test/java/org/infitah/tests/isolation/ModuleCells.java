package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Module;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** Takes every plugin from beta, and asks what beta still has of it and what the menus say. */
final class ModuleCells {

  /** Menus may be five seconds behind. */
  private static final Duration MENU = Duration.ofSeconds(8);

  private ModuleCells() {}

  static List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection behind = Running.platform().superuser()) {
      int beta = CanaryRows.id(behind, CanaryTenant.BETA.alias());
      int taken = enable(behind, beta, false);
      if (taken == 0) {
        throw new IllegalStateException("beta has no plugin to lose");
      }
      try {
        Module.installed().forEach(module -> tryOne(module.id(), breaches));
      } finally {
        enable(behind, beta, true);
      }
    }
    return breaches;
  }

  private static int enable(Connection behind, int tenant, boolean enabled) throws SQLException {
    return Sql.update(
        behind, "update core.module set enabled = ? where tenant_id = ?", enabled, tenant);
  }

  private static void tryOne(String id, List<String> breaches) {
    String link = "/modules/" + id;
    for (String path : List.of("/api/v1" + link, "/fr" + link)) {
      Answer answer = Http.on(CanaryTenant.BETA.host()).get(path);
      if (answer.status() != 404) {
        breaches.add("beta did not enable " + id + ", " + path + " answers " + answer.status());
      }
      if (!Http.on(CanaryTenant.ALPHA.host()).get(path).isGood()) {
        breaches.add("alpha enabled " + id + ", and has no " + path);
      }
    }
    Instant until = Instant.now().plus(MENU);
    boolean shown = shows(CanaryTenant.BETA, link);
    while (shown && Instant.now().isBefore(until)) {
      pause();
      shown = shows(CanaryTenant.BETA, link);
    }
    if (shown) {
      breaches.add("beta's menu leads to " + id + ", which beta did not enable");
    }
    if (!shows(CanaryTenant.ALPHA, link)) {
      breaches.add("alpha's menu does not lead to " + id);
    }
  }

  private static boolean shows(CanaryTenant tenant, String link) {
    Answer page = Http.on(tenant.host()).get("/fr/programme");
    if (!page.isGood()) {
      throw new IllegalStateException(page.toString());
    }
    return page.body().contains(link);
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
