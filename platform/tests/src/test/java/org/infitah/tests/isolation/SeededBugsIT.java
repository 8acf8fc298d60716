package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LiveServer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The test of the tests: twenty bugs, each brought in from outside and taken out again, and each
 * must be caught by the very questions the suite asks. Bugs of the database are made in a copy of
 * it; bugs of the server are woven into its loaded classes; nothing that ships can be switched
 * weak.
 */
class SeededBugsIT {

  private static ScratchCopy scratch;
  private static Woven woven;
  private static Visitor focalPoint;
  private static Visitor focalPointOfBeta;

  private final List<String> score = new ArrayList<>();
  private int caught;

  @BeforeAll
  static void everything_is_sound() throws SQLException, IOException {
    Running.platform();
    scratch = new ScratchCopy();
    woven = new Woven(LiveServer.ofThisRun());
    focalPoint = Visitor.signedIn("focal-point@alpha.test", "alpha");
    focalPointOfBeta = Visitor.signedIn("focal-point@beta.test", "beta");
    assertThat(scratch.breachesAfter()).isEmpty();
    assertThat(liveBreaches()).isEmpty();
  }

  @AfterAll
  static void everything_is_sound_again() throws SQLException {
    scratch.drop();
    assertThat(liveBreaches()).isEmpty();
  }

  private static List<String> liveBreaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    breaches.addAll(LiveChecks.hosts());
    breaches.addAll(LiveChecks.nobodysConnections());
    breaches.addAll(LiveChecks.jobsWithoutTenant());
    breaches.addAll(LiveChecks.sharedCaches());
    breaches.addAll(LiveChecks.cells(focalPoint, "/account"));
    breaches.addAll(LiveChecks.cells(focalPoint, "/api/v1/projects"));
    breaches.addAll(LiveChecks.cells(Visitor.stranger(), ".ics"));
    breaches.addAll(new Mandates(focalPointOfBeta).breaches());
    return breaches;
  }

  @Test
  void every_seeded_bug_is_caught() throws Exception {
    long began = System.nanoTime();
    tablesAndRoles();
    hostsAndCaches();
    people();

    double minutes = (System.nanoTime() - began) / 60e9;
    score.forEach(System.out::println);
    System.out.printf(Locale.ROOT, "seeded bugs caught: %d/20 in %.1f min%n", caught, minutes);
    assertThat(caught).isEqualTo(20);
    assertThat(minutes).isLessThan(8);
    Score.write("bugs", caught);
  }

  private void tablesAndRoles() throws Exception {
    bug(1, "a policy dropped", () -> scratch.breachesAfter("drop policy tenant on core.project"));
    bug(
        2,
        "FORCE removed",
        () -> scratch.breachesAfter("alter table core.project no force row level security"));
    bug(
        3,
        "a policy without WITH CHECK",
        () -> scratch.breachesAfter("alter policy tenant on core.project with check (true)"));
    bug(4, "BYPASSRLS on app_rw", this::bypassing);
    bug(
        5,
        "app_rw made owner",
        () -> scratch.breachesAfter("alter table core.project owner to app_rw"));
    bug(
        7,
        "set_config granted again",
        () ->
            scratch.breachesAfter(
                "grant execute on function pg_catalog.set_config(text, text, boolean) to public"));
    bug(
        17,
        "export query through a BYPASSRLS view without filter",
        () ->
            scratch.breachesAfter(
                "create view core.project_export as select * from core.project",
                "alter view core.project_export owner to app_migrator",
                "grant select on core.project_export to app_rw"));
    bug(
        18,
        "a table without tenant in its foreign key",
        () ->
            scratch.breachesAfter(
                "create unique index axis_id on core.axis (tenant_id, id)",
                "alter table core.programme add constraint programme_id unique (id)",
                "alter table core.axis add constraint axis_programme foreign key (programme_id) references core.programme (id)"));
    bug(
        19,
        "search view without tenant predicate",
        () ->
            scratch.breachesAfter(
                "create view core.project_search with (security_barrier = false) as select * from core.project",
                "alter view core.project_search owner to app_migrator",
                "grant select on core.project_search to app_rw"));
  }

  private List<String> bypassing() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "alter role app_rw bypassrls");
      try {
        return scratch.breaches();
      } finally {
        Sql.run(behind, "alter role app_rw nobypassrls");
      }
    }
  }

  private void hostsAndCaches() throws Exception {
    bug(
        6,
        "session-level setting kept on a pooled connection",
        () ->
            woven.into(
                "persistence.BoundConnection",
                "tell",
                Mistakes.SettingKept.class,
                LiveChecks::nobodysConnections));
    bug(8, "shared cache on", this::sharing);
    bug(
        12,
        "X-Forwarded-Host trusted from anyone",
        () ->
            woven.into("tenancy.HostName", "of", Mistakes.ForwardedHost.class, LiveChecks::hosts));
    bug(
        13,
        "unknown host falls back to a default tenant",
        () ->
            woven.into(
                "tenancy.TenantDirectory",
                "find",
                Mistakes.DefaultTenant.class,
                LiveChecks::hosts));
    bug(
        14,
        "job without tenant runs",
        () ->
            woven.into(
                "tenancy.TenantContext",
                "tenant",
                Mistakes.TenantForAll.class,
                LiveChecks::jobsWithoutTenant));
    bug(15, "page cache key without host", this::cachingPages);
    remark("no page cache yet: the overlay brings one with this mistake");
    bug(
        16,
        "file link without tenant",
        () ->
            woven.into(
                "tenancy.TenantDirectory",
                "find",
                Mistakes.FileOfAnybody.class,
                () -> LiveChecks.cells(Visitor.stranger(), ".ics")));
    remark("no stored files yet: tried on the calendar files, the only ones served");
  }

  private List<String> sharing() {
    Http alpha = Http.on(CanaryTenant.ALPHA.host());
    Answer shared = alpha.get("/overlay/caches?shared=true");
    try {
      return shared.isGood() ? LiveChecks.sharedCaches() : List.of();
    } finally {
      alpha.get("/overlay/caches?shared=false");
    }
  }

  private List<String> cachingPages() {
    Http alpha = Http.on(CanaryTenant.ALPHA.host());
    alpha.get("/overlay/page-cache?on=true");
    try {
      alpha.get("/fr/programme");
      return LiveChecks.cells(Visitor.stranger(), "/programme");
    } finally {
      alpha.get("/overlay/page-cache?on=false");
    }
  }

  private void people() throws Exception {
    bug(
        9,
        "organisation check skipped",
        () ->
            woven.into(
                "identity.control.AccessClaims",
                "read",
                Mistakes.AnyOrganization.class,
                () -> LiveChecks.cells(focalPoint, "/api/v1/projects")));
    bug(
        10,
        "bearer of another tenant accepted",
        () ->
            woven.into(
                "identity.entity.Proof",
                "elsewhere",
                Mistakes.NeverElsewhere.class,
                () -> LiveChecks.cells(focalPoint, "/api/v1/projects")));
    bug(
        11,
        "session cookie accepted on another host",
        () ->
            openly(
                "core.sign_in",
                Mistakes.SessionAnywhere.class,
                () -> LiveChecks.cells(focalPoint, "/account")));
    bug(
        20,
        "a mandate of another tenant honoured",
        () ->
            openly(
                "core.mandate",
                Mistakes.MandateAnywhere.class,
                () -> new Mandates(focalPointOfBeta).breaches()));
  }

  /** Takes row-level security off one table and the tenant out of the statement that reads it. */
  private static List<String> openly(String table, Class<?> mistake, Woven.Trial trial)
      throws Exception {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "alter policy tenant on " + table + " using (true)");
      try {
        return woven.into("identity.control.SignInRepository", "read", mistake, trial);
      } finally {
        Sql.run(behind, "alter policy tenant on " + table + " using (tenant_id = core.tenant())");
      }
    }
  }

  private void bug(int number, String name, Woven.Trial trial) throws Exception {
    List<String> breaches = trial.caught();
    if (!breaches.isEmpty()) {
      caught++;
    }
    score.add(
        String.format(
            Locale.ROOT,
            "  bug %2d %-56s %s",
            number,
            name,
            breaches.isEmpty() ? "NOT CAUGHT" : "caught: " + breaches.get(0)));
  }

  private void remark(String words) {
    score.add("         (" + words + ")");
  }
}
