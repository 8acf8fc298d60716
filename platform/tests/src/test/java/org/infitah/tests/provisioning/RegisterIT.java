package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register tells any past day, and says where sources differ. */
class RegisterIT {

  private static final String LINE =
      "insert into net.membership (tenant_id, id, standing, since, alias, level, names, source,"
          + " recorded_at) select id, gen_random_uuid(), ?, ?, alias, level, jsonb_build_object('fr',"
          + " cast(? as text), 'source', 'fr'), '{\"title\": {\"fr\": \"=source\", \"source\":"
          + " \"fr\"}}', cast(? as timestamptz) from sys.tenant where alias = 'taroudant'";

  @BeforeEach
  void two_sources_and_a_new_name() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(behind, LINE, "joined", "2021-03", "Nom d'avant", "2022-01-01T00:00:00Z");
      Sql.update(behind, LINE, "joined", "2021-05-01", "Nom d'avant", "2022-02-01T00:00:00Z");
      Sql.update(behind, LINE, "joined", "2021-03", "Nom nouveau", "2023-01-01T00:00:00Z");
      Sql.update(behind, LINE, "left", "2023-06-01", "Nom nouveau", "2023-06-01T00:00:00Z");
    }
  }

  @AfterEach
  void as_before() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "delete from net.membership where recorded_at < '2024-01-01'");
    }
  }

  @Test
  void any_past_day_is_told_again() {
    String path = "/api/v1/register?on=2022-06-30&known=2022-12-31";
    String told = Http.on("localhost").get(path).body();

    assertThat(told).contains("taroudant", "Nom d'avant", "\"disputed\":true");
    assertThat(told).contains("2021-03", "2021-05-01").doesNotContain("Nom nouveau");
    assertThat(Http.on("localhost").get(path).body()).isEqualTo(told);
    assertThat(told("on=2021-02-01")).doesNotContain("taroudant");
    assertThat(told("on=2022-06-30")).contains("Nom d'avant").doesNotContain("Nom nouveau");
    assertThat(told("on=2023-03-01")).contains("Nom nouveau");
    assertThat(told("on=2023-07-01")).doesNotContain("taroudant");
    assertThat(told("on=2022-10-22&known=2021-01-01")).contains("\"members\":[]", "\"number\":50");
    assertThat(Http.on("localhost").get("/api/v1/register?on=2023-02-30").status()).isEqualTo(400);
  }

  @Test
  void it_is_a_table_too() {
    String table = Http.on("localhost").get("/register.csv?on=2022-06-30").body();

    assertThat(table.lines().findFirst())
        .hasValue("on,alias,level,code,name_ar,name_fr,since,source,disputed");
    assertThat(table)
        .contains("2022-06-30,taroudant,", ",2021-03,'=source,true\r\n", ",2021-05-01,");
    assertThat(Http.on("localhost").get("/ar/register?on=2022-06-30").status()).isEqualTo(200);
  }

  private static String told(String query) {
    return Http.on("localhost").get("/api/v1/register?" + query).body();
  }
}
