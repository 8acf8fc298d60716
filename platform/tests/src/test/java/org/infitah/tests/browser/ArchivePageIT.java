package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An administrator asks for everything, sees it become ready without reloading, and takes it. */
class ArchivePageIT {

  private static final String PAGE = "/manage/archives";

  @AfterAll
  static void nothing_is_left() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.archive a using sys.tenant t where t.id = a.tenant_id"
              + " and t.alias = 'sefrou'");
    }
  }

  @Test
  void everything_is_asked_for_and_taken_along() throws Exception {
    try (Reader reader = Reader.at("sefrou.localhost", Admin.of("sefrou").visitor().cookie())) {
      Page page = reader.page();
      String origin = "http://sefrou.localhost:" + Running.platform().port();
      reader.open(origin + "/fr" + PAGE, 200, "fr");
      page.click("text=Demander une archive complète");
      page.waitForSelector("text=Télécharger l’archive");
      Download file = page.waitForDownload(() -> page.click("text=Télécharger l’archive"));
      assertThat(file.suggestedFilename()).isEqualTo("sefrou.zip");
      assertThat(Files.size(file.path())).isGreaterThan(10_000);

      for (String language : new String[] {"fr", "ar"}) {
        reader.open(origin + "/" + language + PAGE, 200, language);
        page.click("main summary");
        reader.look(language);
        reader.picture("archive-" + language);
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }
}
