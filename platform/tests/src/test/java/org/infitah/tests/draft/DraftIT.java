package org.infitah.tests.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.infitah.tests.people.RolesFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** El Ksiba's programme is over; the commune begins another from nothing and writes all of it. */
class DraftIT {

  private static final String HOST = "el-ksiba.localhost";
  private static final String TEXT = "/fr/manage/programme/text";
  private static final String AXES = "/fr/manage/axes";
  private static final String PROJECTS = "/fr/manage/projects";
  private static final String TITLE = "title-fr=Essai+de+programme&title-ar=%D8%A8%D8%B1%D9%86";

  private final Visitor admin = Admin.of("el-ksiba").visitor();
  private final Http reader = Http.on(HOST);

  @BeforeEach
  void the_programme_is_over() throws SQLException {
    DraftRows.leaveRoom();
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    DraftRows.forget();
  }

  @Test
  void a_commune_writes_its_whole_programme() throws SQLException {
    begins();
    String axis = adds(AXES, axisFields("Essai+axe", "Essai+constat"));
    String project = adds(PROJECTS, projectFields("120000", "2026-06"));
    assertThat(axis).isEqualTo("axis-1");

    JsonObject shown = reader.get("/api/v1/projects/" + project).json();
    assertThat(shown.getString("axis")).isEqualTo("axis-1");
    assertThat(shown.getJsonArray("milestones").getJsonObject(0).getString("dueOn"))
        .isEqualTo("2026-06");
    assertThat(shown.getJsonArray("funding").getJsonObject(0).getInt("amount")).isEqualTo(120_000);
    assertThat(reader.get("/fr/projects/" + project).body())
        .contains("Essai but", "Essai service", "Essai étape", "Essai conseil", "Essai axe");
    assertThat(reader.get("/fr/programme").body())
        .contains("Essai objectif un", "Essai objectif deux", "Diagnostic");
    assertThat(reader.get("/fr/programme/diagnosis").body())
        .contains("Essai axe", "Essai problème", "Essai constat");
    assertThat(
            value(
                "select axes || ' ' || projects || ' ' || status from net.programme where"
                    + " title::text like '%Essai%'"))
        .isEqualTo("1 1 drafting");

    Answer frozen = admin.postFields(HOST, VERSIONS, VERSIONS, "stage=draft");
    assertThat(frozen.status()).isEqualTo(303);
    assertThat(reader.get("/fr/programme/versions/1").body())
        .contains("Essai objectif un", "Essai problème", "Essai but", "Essai étape", "120");
    writes(PROJECTS + "/" + project, projectFields("150000", "2026-12") + "&version=1");
    assertThat(admin.postFields(HOST, VERSIONS, VERSIONS, "stage=draft").status()).isEqualTo(303);
    assertThat(reader.get("/fr/programme/versions/2/changes").body())
        .contains("Échéances", "2026-12", "150000");
  }

  private static final String VERSIONS = "/fr/manage/programme/versions";

  @Test
  void two_who_write_at_once_lose_nothing() throws SQLException {
    begins();
    String way = AXES + "/" + adds(AXES, axisFields("Essai+axe", "Essai+constat"));
    writes(way, axisFields("Essai+axe", "Essai+leur+constat") + "&version=1");
    Answer late =
        admin.postFields(
            HOST, way, way, axisFields("Essai+axe", "Essai+mon+constat") + "&version=1");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body())
        .contains("Essai mon constat", "Essai leur constat", "name=\"version\" value=\"2\"");
    writes(way, axisFields("Essai+axe", "Essai+mon+constat") + "&version=2");
    assertThat(reader.get("/fr/programme/diagnosis").body())
        .contains("Essai mon constat")
        .doesNotContain("Essai leur constat");
  }

  @Test
  void a_translation_that_is_older_than_its_original_is_told() throws SQLException {
    begins();
    assertThat(admin.on(HOST, AXES).get(AXES).body()).doesNotContain("relire");
    String way = AXES + "/" + adds(AXES, "title-fr=Essai+un&title-ar=%D9%88");
    writes(way, "title-fr=Essai+deux&title-ar=%D9%88&version=1");
    assertThat(admin.on(HOST, AXES).get(AXES).body()).contains("Traductions à relire\u00a0: 1");
    writes(way, "title-fr=Essai+deux&title-ar=%D9%88&version=2&reviewed=yes");
    assertThat(admin.on(HOST, AXES).get(AXES).body()).doesNotContain("relire");
    writes(way, "title-fr=Essai+deux&version=3");
    assertThat(admin.on(HOST, AXES).get(AXES).body()).contains("À traduire\u00a0: 1");
  }

  @Test
  void what_is_taken_out_is_nowhere_listed_and_still_has_its_address() throws SQLException {
    begins();
    String axis = adds(AXES, axisFields("Essai+axe", "Essai+constat"));
    String project = adds(PROJECTS, projectFields("1", "2026"));
    assertThat(reader.get("/fr/search?q=service+Essai").body()).contains("/projects/" + project);
    assertThat(reader.get("/fr/search?q=constat").body()).contains("/programme/diagnosis");
    places(PROJECTS + "/" + project, "drop");
    places(AXES + "/" + axis, "drop");
    assertThat(reader.get("/fr/programme/diagnosis").body()).doesNotContain("Essai axe");
    assertThat(reader.get("/fr/search?q=Essai").body()).doesNotContain(project, "Essai axe");
    assertThat(reader.get("/api/v1/projects").body()).doesNotContain(project);
    assertThat(reader.get("/fr/projects/" + project).body())
        .contains("ne fait plus partie du programme");
    assertThat(
            value(
                "select axes || ' ' || projects from net.programme where title::text like"
                    + " '%Essai%'"))
        .isEqualTo("0 0");
    places(AXES + "/" + axis, "restore");
    assertThat(reader.get("/fr/programme/diagnosis").body()).contains("Essai axe");
    assertThat(adds(AXES, "title-fr=Essai+autre")).isEqualTo("axis-2");
  }

  @Test
  void what_cannot_be_kept_is_told_and_nothing_is_lost() throws SQLException {
    assertThat(refused(AXES + "/new", "title-fr=Essai+axe")).contains("Aucun programme");
    begins();
    assertThat(refused(TEXT, TITLE)).contains("déjà en préparation");
    assertThat(refused(AXES + "/new", "problem-fr=Essai+perdu"))
        .contains("Donnez un intitulé", "Essai perdu");
    assertThat(refused(AXES + "/new", "title-fr=Essai&priority=12")).contains("chiffre de 1 à 9");
    assertThat(refused(AXES + "/new", "title-fr=Essai&workshop=SEF-A-009"))
        .contains("pas de ce programme");
    assertThat(refused(PROJECTS + "/new", "title-fr=Essai&axis=axis-9"))
        .contains("pas de ce programme");
    assertThat(refused(PROJECTS + "/new", "title-fr=Essai&milestone-1-fr=Essai+seul"))
        .contains("ce qui sera atteint et l’échéance", "Essai seul");
    assertThat(
            refused(PROJECTS + "/new", "title-fr=Essai&milestone-1-fr=E&milestone-1-due=2026-13"))
        .contains("Une date comme 2026");
    assertThat(refused(PROJECTS + "/new", "title-fr=Essai&funding-1-fr=E&funding-1-amount=12,5"))
        .contains("sans virgule");
    assertThat(refused(PROJECTS + "/new", "title-fr=" + "x".repeat(301))).contains("trop long");
    assertThat(value("select count(*) from core.axis where title::text like '%Essai%'"))
        .isEqualTo("0");
  }

  @Test
  void a_list_is_tried_first_and_the_same_list_changes_nothing() throws SQLException {
    begins();
    adds(AXES, axisFields("Essai+axe", "Essai+constat"));
    RolesFile list =
        new RolesFile(
                "Intitulé en français",
                "العنوان بالعربية",
                "Code de l’axe",
                "Étapes en français",
                "Financement en français",
                "Principes")
            .row(
                "Essai liste",
                "تجربة",
                "axis-1",
                "2026-06 Essai ouvert",
                "9000 Essai conseil",
                "Transparence, المشاركة المواطنة");
    String count = "select count(*) from core.project where title::text like '%Essai%'";
    assertThat(sent(list, "rehearse")).contains("Essai\u00a0: voici", "Nouveau");
    assertThat(value(count)).isEqualTo("0");
    assertThat(sent(list, "take")).contains("Liste enregistrée", "Nouveau");
    assertThat(sent(list, "take")).contains("Inchangé").doesNotContain("Nouveau");
    assertThat(value(count)).isEqualTo("1");
    list.row("Essai autre", "", "axis-7", "demain Essai", "", "");
    assertThat(sent(list, "take"))
        .contains("rien n’a été enregistré", "ne commence pas par une date", "pas de ce programme");
    assertThat(value(count)).isEqualTo("1");
    String reference = value("select reference from core.project where title::text like '%Essai%'");
    assertThat(reader.get("/fr/projects/" + reference).body())
        .contains("Essai ouvert", "Essai conseil", "Participation citoyenne");
    assertThat(
            admin
                .postParts(
                    HOST,
                    LIST,
                    LIST,
                    new FormParts()
                        .field("do", "take")
                        .file("file", "x.xlsx", RolesFile.XLSX, "no table".getBytes(UTF_8)))
                .body())
        .contains("ni un classeur XLSX ni une liste YAML");
  }

  private static final String LIST = "/fr/manage/project-list";

  private String sent(RolesFile list, String what) {
    return admin.postParts(HOST, LIST, LIST, list.parts(what)).body();
  }

  private void begins() {
    Answer begun =
        admin.postFields(
            HOST,
            TEXT,
            TEXT,
            TITLE
                + "&fromYear=2026&toYear=2027&principle-transparency=yes"
                + "&objectives-fr=Essai+objectif+un%0D%0AEssai+objectif+deux"
                + "&participants-fr=Essai+associations");
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
  }

  private static String axisFields(String title, String evidence) {
    return "title-fr="
        + title
        + "&problem-fr=Essai+probl%C3%A8me&evidence-fr="
        + evidence
        + "&priority=1&principle-accountability=yes";
  }

  private static String projectFields(String amount, String due) {
    return "title-fr=Essai+projet&aim-fr=Essai+but&lead-fr=Essai+service&axis=axis-1"
        + "&milestone-1-fr=Essai+%C3%A9tape&milestone-1-due="
        + due
        + "&funding-2-fr=Essai+conseil&funding-2-amount="
        + amount
        + "&funding-2-secured=yes";
  }

  /** Answers the code or the reference of what is the last on the list now. */
  private String adds(String list, String fields) throws SQLException {
    Answer added = admin.postFields(HOST, list + "/new", list + "/new", fields);
    assertThat(added.status()).as(added.body()).isEqualTo(303);
    return list.equals(AXES)
        ? value("select max(code) from core.axis where title::text like '%Essai%'")
        : value("select max(reference) from core.project where title::text like '%Essai%'");
  }

  private void writes(String way, String fields) {
    Answer written = admin.postFields(HOST, way, way, fields);
    assertThat(written.status()).as(written.body()).isEqualTo(303);
  }

  private void places(String way, String act) {
    Answer placed = admin.postFields(HOST, way, way + "/place", "act=" + act);
    assertThat(placed.status()).as(placed.body()).isEqualTo(303);
  }

  private String refused(String way, String fields) {
    Answer refused = admin.postFields(HOST, way, way, fields);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    return refused.body();
  }

  private static String value(String query) throws SQLException {
    try (Connection connection = Running.platform().superuser()) {
      return Sql.value(connection, query);
    }
  }
}
