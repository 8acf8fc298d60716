package org.infitah.tests.isolation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/**
 * Every route that changes something. A cell counts only after the rightful visitor changed it and
 * the change was seen; then the same is tried by everybody else, and nothing may change.
 */
final class WriteCells {

  /** The routes tried here; one that is not among them fails the suite. */
  static final Set<String> TRIED =
      Stream.of(
              Set.of(
                  "POST /api/v1/modules/school-transport/lines",
                  "POST /backchannel-logout",
                  "POST /sign-out",
                  "POST /{lang}/account/sign-ins/{id}"),
              PeopleCells.TRIED,
              RolesCells.TRIED,
              ServiceCells.TRIED,
              PrivacyCells.TRIED,
              LegalCells.TRIED,
              OpeningCells.TRIED,
              PortalCells.TRIED,
              ErasureCells.TRIED,
              BulkCells.TRIED,
              ApplicationCells.TRIED,
              ContentCells.TRIED,
              TrustCells.TRIED,
              ArchiveCells.TRIED,
              LookCells.TRIED,
              SettingsCells.TRIED,
              MailCells.TRIED,
              StartCells.TRIED,
              DomainCells.TRIED,
              ModuleChoiceCells.TRIED,
              ModuleReleaseCells.TRIED,
              DigitalCells.TRIED,
              IndicatorCells.TRIED,
              DraftCells.TRIED,
              ConsultationCells.TRIED,
              VoiceCells.TRIED,
              GuestCells.TRIED,
              NotificationCells.TRIED,
              AppealCells.TRIED,
              AttachmentCells.TRIED,
              TerritoryCells.TRIED,
              MinutesCells.TRIED,
              MeetingCells.TRIED,
              CommitteeCells.TRIED,
              GateCells.TRIED,
              CouncilCells.TRIED,
              VersionCells.TRIED,
              VisitCells.TRIED,
              QuotaCells.TRIED)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ACCOUNT = "/fr/account";
  private static final String LINES = "/api/v1/modules/school-transport/lines";

  private final Tally tally = new Tally();

  void tryAll() throws SQLException, IOException, InterruptedException {
    try {
      lines();
    } finally {
      try (Connection behind = Running.platform().superuser()) {
        Sql.run(behind, "delete from plugin_school_transport.line where reference like 'CELL-%'");
      }
    }
    tryForms();
    new PeopleCells(tally).tryAll();
    new RolesCells(tally).tryAll();
    new ServiceCells(tally).tryAll();
    new PrivacyCells(tally).tryAll();
    new LegalCells(tally).tryAll();
    new OpeningCells(tally).tryAll();
    new PortalCells(tally).tryAll();
    new ErasureCells(tally).tryAll();
    new BulkCells(tally).tryAll();
    new ApplicationCells(tally).tryAll();
    new ContentCells(tally).tryAll();
    new TrustCells(tally).tryAll();
    new ArchiveCells(tally).tryAll();
    new LookCells(tally).tryAll();
    new SettingsCells(tally).tryAll();
    new MailCells(tally).tryAll();
    new StartCells(tally).tryAll();
    new DomainCells(tally).tryAll();
    new ModuleChoiceCells(tally).tryAll();
    new ModuleReleaseCells(tally).tryAll();
    new DigitalCells(tally).tryAll();
    new IndicatorCells(tally).tryAll();
    new DraftCells(tally).tryAll();
    new ConsultationCells(tally).tryAll();
    new VoiceCells(tally).tryAll();
    new GuestCells(tally).tryAll();
    new NotificationCells(tally).tryAll();
    new AppealCells(tally).tryAll();
    new AttachmentCells(tally).tryAll();
    new TerritoryCells(tally).tryAll();
    new MinutesCells(tally).tryAll();
    new MeetingCells(tally).tryAll();
    new CommitteeCells(tally).tryAll();
    new GateCells(tally).tryAll();
    new CouncilCells(tally).tryAll();
    new VersionCells(tally).tryAll();
    new VisitCells(tally).tryAll();
    new QuotaCells(tally).tryAll();
  }

  /** Only the cells that leave nothing behind when a form that nobody made is taken. */
  void tryForms() throws SQLException {
    signIns();
    signingOut();
  }

  private void lines() throws SQLException {
    Visitor staff = Visitor.known("focal-point@alpha.test", "alpha");
    Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
    int beta = id(CanaryTenant.BETA);
    rightful(
        "a line of alpha's",
        staff.on(ALPHA, LINES),
        line("CELL-1", ""),
        () -> has(ALPHA, "CELL-1") && !has(BETA, "CELL-1"));

    Http there = staff.on(BETA, LINES);
    tally.cell(
        "token on beta", post(there, line("CELL-2", "")).status() == 401 && !isAnywhere("CELL-2"));
    tally.cell(
        "nobody",
        post(Http.on(ALPHA), line("CELL-3", "")).status() == 401 && !isAnywhere("CELL-3"));
    tally.cell(
        "citizen",
        post(citizen.on(ALPHA, LINES), line("CELL-4", "")).status() == 403
            && !isAnywhere("CELL-4"));
    int number = 5;
    for (String field : List.of("tenantId", "tenant_id", "tenant", "alias", "organization")) {
      for (String value : List.of("" + beta, "\"beta\"")) {
        String reference = "CELL-" + number++;
        post(staff.on(ALPHA, LINES), line(reference, ", \"%s\": %s".formatted(field, value)));
        tally.cell("body says " + field + " " + value, !has(BETA, reference));
      }
    }
    for (List<String> claim : Claims.ofBeing(BETA)) {
      String reference = "CELL-" + number++;
      Answer answer =
          post(staff.on(ALPHA, LINES).with(claim.get(0), claim.get(1)), line(reference, ""));
      tally.cell(
          "header " + claim,
          answer.status() == 201 && has(ALPHA, reference) && !has(BETA, reference));
    }
    Visitor staffOfBeta = Visitor.known("focal-point@beta.test", "beta");
    String theirs = "CELL-" + number;
    rightful(
        "a line of beta's",
        staffOfBeta.on(BETA, LINES),
        line(theirs, "")
            .replace(CanaryTenant.ALPHA.canary().text(), CanaryTenant.BETA.canary().text()),
        () -> has(BETA, theirs) && !has(ALPHA, theirs));
    // A conflict would say that somebody else has a line of that reference.
    tally.cell("beta's reference", post(staff.on(ALPHA, LINES), line(theirs, "")).status() == 201);
    tally.cell(
        "alpha's own reference", post(staff.on(ALPHA, LINES), line(theirs, "")).status() == 409);
  }

  private static String line(String reference, String more) {
    String text = "{\"fr\": \"%s\"}".formatted(CanaryTenant.ALPHA.canary().text());
    return "{\"reference\": \"%1$s\", \"name\": %2$s, \"from\": %2$s, \"to\": %2$s, \"seats\": 30%3$s}"
        .formatted(reference, text, more);
  }

  private static Answer post(Http http, String body) {
    return http.with("Content-Type", "application/json").send("POST", LINES, body);
  }

  private static boolean has(String host, String reference) {
    return Http.on(host).get(LINES + "/" + reference).isGood();
  }

  private static boolean isAnywhere(String reference) {
    return has(ALPHA, reference) || has(BETA, reference);
  }

  private void signIns() throws SQLException {
    Visitor here = Visitor.signedIn("focal-point@alpha.test", "alpha");
    Visitor elsewhere = Visitor.signedIn("focal-point@alpha.test", "alpha");
    Visitor admin = Visitor.signedIn("admin@alpha.test", "alpha");
    Visitor atBeta = Visitor.signedIn("focal-point@beta.test", "beta");
    String ofBeta = latest(CanaryTenant.BETA, "Focal point");
    String ofAdmin = latest(CanaryTenant.ALPHA, "Admin");
    String own = latest(CanaryTenant.ALPHA, "Focal point");

    here.post(ALPHA, ACCOUNT, end(ofBeta));
    tally.cell("beta's sign-in", isSignedIn(atBeta, BETA));
    here.post(ALPHA, ACCOUNT, end(ofAdmin));
    tally.cell("another person's sign-in", isSignedIn(admin, ALPHA));
    atBeta.post(BETA, ACCOUNT, end(own));
    tally.cell("alpha's sign-in, from beta", isSignedIn(elsewhere, ALPHA));
    here.post(BETA, ACCOUNT, end(ofBeta));
    tally.cell("alpha's session on beta's host", isSignedIn(atBeta, BETA));
    Visitor.post(here.on(ALPHA, ACCOUNT), ALPHA, end(own), "csrf=forged");
    tally.cell("a forged form", isSignedIn(elsewhere, ALPHA));
    Visitor.post(Http.on(ALPHA), ALPHA, end(own), "");
    tally.cell("nobody", isSignedIn(elsewhere, ALPHA));

    here.post(ALPHA, ACCOUNT, end(own));
    seen("ending one's own sign-in", !isSignedIn(elsewhere, ALPHA) && isSignedIn(here, ALPHA));
  }

  private static String end(String signIn) {
    return ACCOUNT + "/sign-ins/" + signIn;
  }

  private void signingOut() {
    Visitor visitor = Visitor.signedIn("focal-point@alpha.test", "alpha");
    visitor.post(BETA, ACCOUNT, "/sign-out");
    tally.cell("signing out on beta's host", isSignedIn(visitor, ALPHA));
    Visitor.post(visitor.on(ALPHA, ACCOUNT), ALPHA, "/sign-out", "csrf=forged");
    tally.cell("a forged form", isSignedIn(visitor, ALPHA));
    for (String host : List.of("localhost", ALPHA)) {
      for (String token : List.of("", "x", visitor.token(), unsigned(visitor.token()))) {
        Answer answer =
            Visitor.post(Http.on(host), host, "/backchannel-logout", "logout_token=" + token);
        tally.cell("a logout token nobody signed", !answer.isGood() && isSignedIn(visitor, ALPHA));
      }
    }
    Visitor other = Visitor.signedIn("focal-point@alpha.test", "alpha");
    other.post(ALPHA, ACCOUNT, "/sign-out");
    seen("signing out", !isSignedIn(other, ALPHA) && isSignedIn(visitor, ALPHA));
    visitor.endKeycloakSession();
    seen("Keycloak's word that it is over", !isSignedIn(visitor, ALPHA));
  }

  private static String unsigned(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static boolean isSignedIn(Visitor visitor, String host) {
    return visitor.on(host, ACCOUNT).get(ACCOUNT).isGood();
  }

  /** The sign-in that this account began last at a tenant. */
  private static String latest(CanaryTenant tenant, String name) throws SQLException {
    return value(
        "select id from core.sign_in where tenant_id = ? and name = ? order by started_at desc limit 1",
        id(tenant),
        name + " " + tenant.canary().text());
  }

  private static int id(CanaryTenant tenant) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return CanaryRows.id(behind, tenant.alias());
    }
  }

  private static String value(String sql, Object... arguments) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, arguments);
    }
  }

  private void rightful(String what, Http http, String body, BooleanSupplier change) {
    Answer answer = post(http, body);
    if (!answer.isGood() || !change.getAsBoolean()) {
      tally.vacuous(what + ": " + answer);
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  Tally tally() {
    return tally;
  }
}
