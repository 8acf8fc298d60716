package org.infitah.tests.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;

/** All of a tenant in one file: only its own administrators ask for it, and only they fetch it. */
final class ArchiveCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/archives",
          "POST /api/v1/archives/{id}/copies",
          "POST /{lang}/manage/archives",
          "POST /{lang}/manage/archives/{id}");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String API = "/api/v1/archives";
  private static final String PAGE = "/fr/manage/archives";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");

  ArchiveCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException, IOException, InterruptedException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        asking(behind);
        String id = made(behind);
        fetching(id);
      } finally {
        Sql.update(
            behind,
            "delete from sys.work where kind = 'mail' and id in (select id from core.outbox where"
                + " template = 'archive.ready')");
        Sql.update(behind, "delete from core.outbox where template = 'archive.ready'");
        Sql.update(behind, "delete from core.archive where state <> 'gone'");
        forget(behind);
      }
    }
  }

  private static void forget(Connection behind) throws SQLException, IOException {
    Path shelf =
        Running.platform()
            .local()
            .files()
            .resolve(Integer.toString(CanaryRows.id(behind, CanaryTenant.ALPHA.alias())))
            .resolve("archives");
    if (!Files.exists(shelf)) {
      return;
    }
    try (Stream<Path> files = Files.list(shelf)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(shelf);
  }

  private void asking(Connection behind) throws SQLException {
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, API),
            colleague.on(ALPHA, API),
            other.on(ALPHA, API),
            admin.on(BETA, API))) {
      tally.cell("asking", !http.send("POST", API).isGood() && wishes(behind).isEmpty());
    }
    Visitor.post(Http.on(ALPHA), ALPHA, PAGE, "");
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged");
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, PAGE, "");
    admin.post(BETA, PAGE, PAGE, Map.of());
    colleague.post(ALPHA, "/fr/account", PAGE, Map.of());
    citizen.post(ALPHA, "/fr/account", PAGE, Map.of());
    tally.cell("asking on the page", wishes(behind).isEmpty());
    if (admin.post(ALPHA, PAGE, PAGE, Map.of()).status() != 303
        || !wishes(behind).equals("alpha")) {
      tally.vacuous("asking for an archive");
    }
  }

  private static String made(Connection behind) throws SQLException, InterruptedException {
    String made =
        "select coalesce(max(a.id::text), '') from core.archive a join sys.tenant t on t.id ="
            + " a.tenant_id where t.alias = 'alpha' and a.state = 'made'";
    Waiting.until(Duration.ofSeconds(60), () -> !Sql.value(behind, made).isEmpty());
    return Sql.value(behind, made);
  }

  private void fetching(String id) {
    String copies = API + "/" + id + "/copies";
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, API),
            colleague.on(ALPHA, API),
            other.on(ALPHA, API),
            other.on(BETA, API),
            admin.on(BETA, API))) {
      tally.cell("fetching", isNothing(http.send("POST", copies)));
    }
    String file = PAGE + "/" + id;
    tally.cell("nobody", isNothing(Visitor.post(Http.on(ALPHA), ALPHA, file, "")));
    tally.cell(
        "a forged form",
        isNothing(Visitor.post(admin.on(ALPHA, file), ALPHA, file, "csrf=forged")));
    tally.cell("beta's administrator", isNothing(other.post(BETA, PAGE, file, Map.of())));
    tally.cell("a colleague", isNothing(colleague.post(ALPHA, "/fr/account", file, Map.of())));
    for (Answer own :
        List.of(
            admin.post(ALPHA, PAGE, file, Map.of()), admin.on(ALPHA, API).send("POST", copies))) {
      if (!own.isGood() || !own.body().startsWith("PK")) {
        tally.vacuous("fetching an archive: " + own.status());
      }
    }
  }

  private static boolean isNothing(Answer answer) {
    return !answer.isGood() && !answer.body().startsWith("PK");
  }

  private static String wishes(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias, ' '), '') from core.archive a join sys.tenant t"
            + " on t.id = a.tenant_id where a.state <> 'gone' and t.alias in ('alpha', 'beta')");
  }
}
