package org.infitah.tests.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

/** A list of projects comes as a text, too, and is the same list. */
class ProjectYamlIT {

  private static final String HOST = "el-ksiba.localhost";
  private static final String TEXT = "/fr/manage/programme/text";
  private static final String LIST = "/fr/manage/project-list";
  private static final String YAML = "application/yaml";
  private static final String COUNT =
      "select count(*) from core.project where title::text like '%Essai%'";

  private static final String PROJECTS =
      """
      projects:
        - title: {fr: Essai liste, ar: تجربة}
          aim: {fr: Essai but}
          principles: [transparency]
          milestones:
            - {due: 2026-06, title: {fr: Essai ouvert}}
          funding:
            - {amount: 9000, source: {fr: Essai conseil}}
        - title: {fr: Essai autre}
      """;

  private final Visitor admin = Admin.of("el-ksiba").visitor();

  @BeforeEach
  void a_programme_is_begun() throws SQLException {
    DraftRows.leaveRoom();
    String fields =
        "title-fr=Essai+de+programme&title-ar=%D8%A8&fromYear=2026&toYear=2027"
            + "&principle-transparency=yes&objectives-fr=Essai&participants-fr=Essai";
    Answer begun = admin.postFields(HOST, TEXT, TEXT, fields);
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    DraftRows.forget();
  }

  @Test
  void a_list_in_yaml_is_tried_first_and_the_same_list_changes_nothing() throws SQLException {
    assertThat(sent(PROJECTS, "rehearse").body()).contains("Essai\u00a0: voici", "Nouveau", ">9<");
    assertThat(count()).isEqualTo("0");
    assertThat(sent(PROJECTS, "take").body()).contains("Liste enregistrée", "Nouveau");
    assertThat(sent(PROJECTS, "take").body()).contains("Inchangé").doesNotContain("Nouveau");
    assertThat(count()).isEqualTo("2");
    String reference = value("select reference from core.project where title::text like '%liste%'");
    assertThat(Http.on(HOST).get("/fr/projects/" + reference).body())
        .contains("Essai ouvert", "Essai conseil", "Essai but");

    String changed = PROJECTS.replace("Essai but", "Essai mieux").replace("9000", "9500");
    assertThat(sent(changed, "take").body()).contains("Modifié", "Inchangé");
    assertThat(Http.on(HOST).get("/fr/projects/" + reference).body()).contains("Essai mieux");
  }

  @Test
  void one_wrong_project_is_told_by_its_line_and_nothing_is_taken() throws SQLException {
    String wrong = PROJECTS + "  - title: {fr: Essai faux}\n    axis: axis-9\n";

    assertThat(sent(wrong, "take").body())
        .contains("rien n’a été enregistré", "pas de ce programme", "<td class=\"num\">10</td>");
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void what_is_not_plain_is_refused_by_its_line() throws SQLException {
    String bomb = "projects:\n  - &a {title: {fr: Essai}}\n" + "  - *a\n".repeat(9);
    Answer tied = sent(bomb, "take");
    assertThat(tied.status()).isEqualTo(422);
    assertThat(tied.body()).contains("Ligne 2", "ni ancre, ni renvoi", "href=\"#file\"");
    assertThat(sent("projects:\n  - !!java.io.File [x]\n", "take").body()).contains("Ligne 2");
    assertThat(sent("projects:\n  - title: {fr: Essai\n", "take").status()).isEqualTo(422);
    assertThat(sent(PROJECTS + "    colour: red\n", "take").body())
        .contains("Ligne 10", "pas prévu");
    assertThat(sent("a,b\n1,2\n", "take").body()).contains("ni un classeur XLSX ni une liste");
    assertThat(sent("projects:\n" + "  - {title: {fr: Essai}}\n".repeat(201), "take").body())
        .contains("plus de 200");
    assertThat(sent(PROJECTS + "#" + "x".repeat(1 << 20), "take").body()).contains("trop grand");
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void what_a_file_is_stands_in_it_and_not_in_its_name() {
    byte[] workbook = new RolesFile("Intitulé en français").row("Essai classeur").bytes();

    assertThat(sent("x.xlsx", RolesFile.XLSX, PROJECTS.getBytes(UTF_8), "rehearse").body())
        .contains("Essai liste", "Nouveau");
    assertThat(sent("x.yaml", YAML, workbook, "rehearse").body())
        .contains("Essai classeur", "Nouveau");
  }

  @Test
  void the_template_is_a_list_without_projects() {
    for (String language : List.of("ar", "fr")) {
      String path = "/" + language + "/manage/project-list/template.yaml";
      Answer template = admin.on(HOST, path).get(path);
      assertThat(template.status()).isEqualTo(200);
      assertThat(template.header("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith(YAML));
      assertThat(template.header("Content-Disposition"))
          .hasValueSatisfying(name -> assertThat(name).contains("el-ksiba-projects.yaml"));
      assertThat(template.body())
          .contains(
              "projects:", "access_to_information", language.equals("ar") ? "الأجل" : "due\u00a0:");
      assertThat(sent(template.body(), "take").body()).contains("aucun projet");
      assertThat(Http.on(HOST).get(path).status()).isEqualTo(303);
    }
  }

  private Answer sent(String list, String what) {
    return sent("projects.yaml", YAML, list.getBytes(UTF_8), what);
  }

  private Answer sent(String name, String type, byte[] bytes, String what) {
    FormParts parts = new FormParts().field("do", what).file("file", name, type, bytes);
    return admin.postParts(HOST, LIST, LIST, parts);
  }

  private static String count() throws SQLException {
    return value(COUNT);
  }

  private static String value(String query) throws SQLException {
    try (Connection connection = Running.platform().superuser()) {
      return Sql.value(connection, query);
    }
  }
}
