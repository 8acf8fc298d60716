package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/**
 * The back office as its administrator sees it, looked at as every public page is, in both of its
 * languages; pictures of it are left under {@code target/pictures}.
 */
class BackOfficeIT {

  @Test
  void its_pages_are_in_order() throws SQLException {
    Visitor admin = Admin.of("sefrou").visitor();
    String home = "http://sefrou.localhost:" + Running.platform().port() + "/";
    try (Reader reader = new Reader(admin.cookie())) {
      for (String language : List.of("ar", "fr")) {
        for (String path : pages()) {
          reader.open(home + language + path, 200, language);
          reader.picture(language + path);
        }
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  @Test
  void what_a_module_lets_be_set_is_in_order() {
    Visitor admin = Admin.of("taroudant").visitor();
    String home = "http://taroudant.localhost:" + Running.platform().port() + "/";
    try (Reader reader = new Reader(admin.cookie())) {
      for (String language : List.of("ar", "fr")) {
        String path = language + "/manage/modules/school-transport/settings";
        reader.open(home + path, 200, language);
        reader.picture(path);
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private static List<String> pages() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String person =
          Sql.value(
              behind,
              "select id from core.account where email = ? order by added_at limit 1",
              "focal-point@sefrou.test");
      String workshop =
          Sql.value(
              behind,
              "select min(w.reference) from core.workshop w join sys.tenant t on t.id ="
                  + " w.tenant_id where t.alias = 'sefrou'");
      return List.of(
          "/manage",
          "/manage/news",
          "/manage/news/new",
          "/manage/programme",
          "/manage/programme/versions",
          "/manage/committee",
          "/manage/programme/text",
          "/manage/axes",
          "/manage/axes/new",
          "/manage/projects",
          "/manage/projects/new",
          "/manage/project-list",
          "/manage/projects/SEF-P-001",
          "/manage/indicators",
          "/manage/territory",
          "/manage/indicators/new",
          "/manage/consultations",
          "/manage/consultations/new",
          "/manage/workshops",
          "/manage/workshops/new",
          "/manage/workshops/" + workshop,
          "/manage/workshops/" + workshop + "/outputs",
          "/manage/workshops/" + workshop + "/minutes",
          "/manage/workshops/" + workshop + "/decisions",
          "/manage/workshops/" + workshop + "/photos",
          "/manage/workshops/" + workshop + "/registrations",
          "/manage/workshops/" + workshop + "/registrations/sheet",
          "/manage/workshops/" + workshop + "/check-in",
          "/workshops/" + workshop + "/registration",
          "/manage/sessions",
          "/manage/sessions/new",
          "/manage/council-members",
          "/manage/audit",
          "/manage/reach",
          "/manage/archives",
          "/manage/usage",
          "/manage/people",
          "/account/data",
          "/account/notifications",
          "/notifications",
          "/manage/appeals",
          "/manage/erasures",
          "/manage/domains",
          "/manage/modules",
          "/manage/modules/school-transport",
          "/manage/legal",
          "/manage/legal/privacy",
          "/manage/legal/privacy/preview",
          "/manage/service-accounts",
          "/manage/people/invite",
          "/manage/people/bulk",
          "/manage/people/permissions",
          "/manage/people/" + person);
    }
  }
}
