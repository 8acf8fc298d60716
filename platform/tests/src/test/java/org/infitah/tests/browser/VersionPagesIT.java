package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.present;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/** The pages of a programme's versions with something to show: two versions, and a decision. */
class VersionPagesIT {

  @Test
  void its_pages_are_in_order() throws SQLException {
    try (Chamber chamber = new Chamber();
        Connection behind = Running.platform().superuser()) {
      try {
        decided(chamber, behind);
        String home = "http://" + Chamber.HOST + ":" + Running.platform().port() + "/";
        try (Reader reader = new Reader(chamber.admin.cookie())) {
          for (String language : List.of("ar", "fr")) {
            for (String path :
                List.of(
                    "/programme",
                    "/programme/versions",
                    "/programme/versions/2",
                    "/programme/versions/2/changes",
                    "/council/deliberations/2025-001",
                    "/manage/programme/versions")) {
              reader.open(home + language + path, 200, language);
              reader.picture(language + path);
            }
          }
          Sql.run(
              behind,
              "update core.programme_version set body = replace(body, 'Essai', 'Essay') where"
                  + " number = 2 and body like '%Essai%'");
          for (String language : List.of("ar", "fr")) {
            reader.open(home + language + "/programme/versions/2", 200, language);
            reader.picture(language + "/programme/versions/touched");
          }
          assertThat(reader.wrong()).isEmpty();
        }
      } finally {
        Sql.run(behind, "delete from core.axis where title::text like '%Essai%'");
      }
    }
  }

  private static void decided(Chamber chamber, Connection behind) throws SQLException {
    axis(behind, 1, "ar", "محور الرقمنة (Essai)", "fr", "Essai : la digitalisation des services");
    chamber.freezes("draft");
    Sql.run(
        behind,
        "update core.axis set title = title || '{\"fr\":\"Essai : des services en ligne pour"
            + " toutes et tous\"}' where title::text like '%Essai%'");
    axis(behind, 2, "ar", "محور المشاركة المواطنة (Essai)", "zgh", "Essai");
    chamber.submits();
    chamber.seatFour();
    String way = chamber.called(Chamber.ORDINARY);
    chamber.done(
        way,
        "/points",
        "title-fr=Essai+de+programme&title-ar=%D8%A8%D8%B1%D9%86%D8%A7%D9%85%D8%AC&programme=yes");
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    chamber.done(way, "/decisions/votes", "about=1&method=counts&for=3&against=1");
    chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai+adopt%C3%A9");
  }

  private static void axis(Connection behind, int number, String... words) throws SQLException {
    Sql.run(
        behind,
        "insert into core.axis (tenant_id, id, programme_id, number, code, title) select"
            + " p.tenant_id, gen_random_uuid(), p.id, "
            + number
            + ", 'essai-"
            + number
            + "', '{\""
            + words[0]
            + "\":\""
            + words[1]
            + "\",\""
            + words[2]
            + "\":\""
            + words[3]
            + "\",\"source\":\"ar\"}' from core.programme p join sys.tenant t on t.id ="
            + " p.tenant_id where t.alias = 'el-ksiba'");
  }
}
