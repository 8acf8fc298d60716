package org.infitah.tests.isolation;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Loading an outline and taking it away, tried by everybody else. */
final class TerritoryCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/manage/territory",
          "POST /{lang}/manage/territory/erased",
          "PUT /api/v1/territory",
          "DELETE /api/v1/territory");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String PAGE = "/fr/manage/territory";
  private static final String API = "/api/v1/territory";
  private static final String SOURCE = "?source=CELL+source";
  private static final byte[] SQUARE =
      "{\"type\": \"Polygon\", \"coordinates\": [[[-5,33],[-4,33],[-4,34],[-5,34],[-5,33]]]}"
          .getBytes(StandardCharsets.UTF_8);
  private static final String ROWS =
      "select coalesce(string_agg(t::text, ' ' order by t.id), '') from core.territory t";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  TerritoryCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "create temporary table cell_territory as select * from core.territory");
      try {
        drawing(behind);
        machines(behind);
        erasing(behind);
      } finally {
        Sql.run(behind, "delete from core.territory");
        Sql.run(behind, "insert into core.territory select * from cell_territory");
      }
    }
  }

  private void drawing(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    parts().post(Http.on(ALPHA), ALPHA, PAGE, "");
    parts().post(keeper.on(ALPHA, PAGE), ALPHA, PAGE, "forged");
    parts().post(keeper.on(BETA, PAGE), BETA, PAGE, "");
    citizen.postParts(ALPHA, "/fr/account", PAGE, parts());
    other.postParts(ALPHA, "/fr/account", PAGE, parts());
    tally.cell("an outline drawn by somebody else", Sql.value(behind, ROWS).equals(before));
    Answer own = keeper.postParts(ALPHA, PAGE, PAGE, parts());
    rightful("drawing " + own.status(), !Sql.value(behind, ROWS).equals(before));
  }

  private void machines(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    put(Http.on(ALPHA));
    put(other.on(ALPHA, API));
    put(keeper.on(BETA, API));
    put(citizen.on(ALPHA, API));
    Http.on(ALPHA).send("DELETE", API);
    other.on(ALPHA, API).send("DELETE", API);
    keeper.on(BETA, API).send("DELETE", API);
    citizen.on(ALPHA, API).send("DELETE", API);
    tally.cell("an outline over the API", Sql.value(behind, ROWS).equals(before));
    put(keeper.on(ALPHA, API));
    String again = Sql.value(behind, ROWS);
    rightful("drawing over the API", !again.equals(before));
    keeper.on(ALPHA, API).send("DELETE", API);
    rightful("erasing over the API", !Sql.value(behind, ROWS).equals(again));
    put(keeper.on(ALPHA, API));
  }

  private void erasing(Connection behind) throws SQLException {
    String action = PAGE + "/erased";
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, "");
    Visitor.post(keeper.on(ALPHA, PAGE), ALPHA, action, "csrf=forged");
    Visitor.post(keeper.on(BETA, PAGE), BETA, action, "");
    citizen.postFields(ALPHA, "/fr/account", action, "");
    other.postFields(ALPHA, "/fr/account", action, "");
    tally.cell("an outline erased by somebody else", Sql.value(behind, ROWS).equals(before));
    keeper.postFields(ALPHA, PAGE, action, "");
    rightful("erasing", !Sql.value(behind, ROWS).equals(before));
  }

  private static FormParts parts() {
    return new FormParts()
        .field("source", "CELL source")
        .file("file", "cell.geojson", "application/geo+json", SQUARE);
  }

  private static void put(Http http) {
    http.with("Content-Type", "application/geo+json").send("PUT", API + SOURCE, SQUARE);
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("territory: " + what + " changes nothing");
    }
  }
}
