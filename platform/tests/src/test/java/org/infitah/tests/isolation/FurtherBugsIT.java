package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * Bugs that are not on the list of twenty, made the same ways and put to the same questions. One
 * counts as caught when the answer names it, not when something else went wrong as well.
 */
class FurtherBugsIT {

  private static ScratchCopy scratch;
  private static Woven woven;

  private final List<String> score = new ArrayList<>();
  private int tried;
  private int caught;

  @BeforeAll
  static void everything_is_sound() throws SQLException, IOException {
    Running.platform();
    scratch = new ScratchCopy();
    woven = new Woven(LiveServer.ofThisRun());
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
    breaches.addAll(LiveChecks.cells(Visitor.stranger(), "share-"));
    breaches.addAll(
        LiveChecks.cells(Visitor.signedIn("focal-point@alpha.test", "alpha"), "/api/v1/projects"));
    breaches.addAll(LiveChecks.cells(Visitor.stranger(), "/api/v1/projects"));
    breaches.addAll(InjectionPoint.settings());
    breaches.addAll(ModuleCells.breaches());
    breaches.addAll(forms());
    return breaches;
  }

  private static List<String> forms() throws SQLException {
    WriteCells cells = new WriteCells();
    cells.tryForms();
    return cells.tally().breaches();
  }

  @Test
  void every_further_bug_is_caught() throws Exception {
    long began = System.nanoTime();
    for (FurtherBug bug : FurtherBug.OF_THE_DATABASE) {
      bug(bug.name(), bug.reason(), () -> scratch.breachesAfter(bug.asStatements()));
    }
    ofTheServer();

    score.forEach(System.out::println);
    double minutes = (System.nanoTime() - began) / 60e9;
    System.out.printf(
        Locale.ROOT, "further bugs caught: %d/%d in %.1f min%n", caught, tried, minutes);
    assertThat(caught).isEqualTo(tried);
  }

  @Test
  void outside_transactions_a_tenant_set_in_advance_counts_for_nothing() throws SQLException {
    Database preset =
        scratch.after(
            "do $$ begin execute format('alter role app_rw in database %I set app.tenant = %s',"
                + " current_database(), (select id from sys.tenant where alias = 'alpha')); end $$");
    String rows = "select cast(p as text) from core.programme p";
    try (Connection past = preset.serving().open();
        Connection ours = preset.tenantDataSource().getConnection()) {
      assertThat(Sql.column(past, rows)).isNotEmpty();
      assertThat(Sql.column(ours, rows)).isEmpty();
    }
  }

  private void ofTheServer() throws Exception {
    bug(
        "a picture kept without its tenant",
        "alpha /assets/share-",
        () ->
            woven.into(
                "page.ShareImage",
                "of",
                FurtherMistakes.AnyPicture.class,
                () -> LiveChecks.cells(Visitor.stranger(), "share-")));
    bug(
        "one entity tag for every tenant's answer",
        "stranger /api/v1/projects: entity tag of beta",
        () ->
            woven.into(
                "app.JsonAnswers",
                "hash",
                FurtherMistakes.OneTagForAll.class,
                () -> LiveChecks.cells(Visitor.stranger(), "/api/v1/projects")));
    bug(
        "a host known by another's entry",
        "beta /api/v1/projects carries the mark of alpha",
        () ->
            woven.into(
                "tenancy.TenantDirectory",
                "findByHost",
                FurtherMistakes.DomainOfHost.class,
                () -> LiveChecks.cells(Visitor.stranger(), "/api/v1/projects")));
    bug(
        "a plugin for a tenant that did not enable it",
        "beta did not enable ",
        () ->
            woven.into(
                "plugin.control.EnabledModules",
                "standing",
                FurtherMistakes.AnyModule.class,
                ModuleCells::breaches));
    bug(
        "a menu kept without its tenant",
        "beta's menu leads to ",
        () ->
            woven.into(
                "plugin.control.EnabledModules",
                "refresh",
                FurtherMistakes.OneMenuForAll.class,
                () -> {
                  // Whose menu all others shall not have.
                  Http.on(CanaryTenant.ALPHA.host()).get("/fr/programme");
                  return ModuleCells.breaches();
                }));
    bug(
        "a statement that sets the tenant let through",
        "pasted: '; set local app.tenant",
        () ->
            woven.into(
                "persistence.SqlText",
                "requireOneStatement",
                FurtherMistakes.AnyStatement.class,
                InjectionPoint::settings));
    bug(
        "a form that any page may have made",
        "a forged form",
        () ->
            woven.into(
                "identity.boundary.FormToken",
                "accepts",
                FurtherMistakes.AnyForm.class,
                FurtherBugsIT::forms));
  }

  private void bug(String name, String reason, Woven.Trial trial) throws Exception {
    tried++;
    List<String> breaches = trial.caught();
    Optional<String> breach = breaches.stream().filter(b -> b.startsWith(reason)).findFirst();
    if (breach.isPresent()) {
      caught++;
    }
    score.add(
        String.format(
            Locale.ROOT,
            "  %-56s %s",
            name,
            breach
                .map(b -> "caught: " + b)
                .orElse(
                    breaches.isEmpty() ? "NOT CAUGHT" : "NOT FOR ITS REASON: " + breaches.get(0))));
  }
}
