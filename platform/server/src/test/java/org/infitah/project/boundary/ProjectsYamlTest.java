package org.infitah.project.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.infitah.foundation.table.UnreadableTable;
import org.infitah.project.control.ImportProjects;
import org.infitah.project.entity.ProjectText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsYamlTest {

  private static final String WHOLE =
      """
      projects:
        - reference: P-007
          title: {fr: Un, ar: واحد}
          aim:
            fr: |
              Une ligne
              et une autre
          axis: axis-1
          principles: [transparency, access-to-information]
          milestones:
            - {due: 2026, title: {fr: Ouvert}}
            - {due: "", title: {fr: ""}}
            - due: 2026-06-30
              title: {ar: تم}
          funding:
            - amount: 120000
              source: {fr: Conseil}
        - {reference: "", title: {fr: "", ar: ""}, milestones: [{due: ""}]}
        - title: {fr: Deux}
      """;

  @Test
  void a_project_is_what_stands_below_a_dash() {
    List<ImportProjects.Row> rows = read(WHOLE);

    assertThat(rows).extracting(ImportProjects.Row::number).containsExactly(2, 19);
    ImportProjects.Row first = rows.get(0);
    assertThat(first.wrong()).isEmpty();
    assertThat(first.reference()).contains("P-007");
    ProjectText text = first.text().orElseThrow();
    assertThat(text.title().texts()).containsEntry("ar", "واحد").containsEntry("fr", "Un");
    assertThat(text.title().source()).isEqualTo("fr");
    assertThat(text.texts())
        .hasEntrySatisfying(
            "aim", aim -> assertThat(aim.texts()).containsEntry("fr", "Une ligne\net une autre"));
    assertThat(text.axis()).contains("axis-1");
    assertThat(text.principles()).containsExactly("transparency", "access_to_information");
    assertThat(first.parts().milestones())
        .extracting(one -> one.dueOn().text())
        .containsExactly("2026", "2026-06-30");
    assertThat(first.parts().funding()).extracting(one -> one.amount()).containsExactly(120_000L);
    assertThat(rows.get(1).reference()).isEmpty();
    assertThat(rows.get(1).text().orElseThrow().title().texts()).containsEntry("fr", "Deux");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title|{axis: a}",
        "due|{title: {fr: a}, milestones: [{due: 2026-13, title: {fr: b}}]}",
        "milestone|{title: {fr: a}, milestones: [{title: {fr: b}}]}",
        "amount|{title: {fr: a}, funding: [{amount: '12,5', source: {fr: b}}]}",
        "funding|{title: {fr: a}, funding: [{amount: 12}]}",
        "principle|{title: {fr: a}, principles: [speed]}",
      })
  void what_cannot_be_kept_is_told_of_its_project_alone(String why, String project) {
    List<ImportProjects.Row> rows = read("projects:\n- {title: {fr: x}}\n- " + project);

    assertThat(rows.get(0).wrong()).isEmpty();
    assertThat(rows.get(1).number()).isEqualTo(3);
    assertThat(rows.get(1).wrong().values()).containsExactly(why);
    assertThat(rows.get(1).parts().milestones()).isEmpty();
  }

  @Test
  void none_of_too_many_steps_is_lost_in_silence() {
    String step = "{due: 2026, title: {fr: b}},";

    assertThat(read("projects: [{title: {fr: a}, milestones: [" + step.repeat(30) + "]}]").get(0))
        .satisfies(row -> assertThat(row.wrong()).isEmpty())
        .satisfies(row -> assertThat(row.parts().milestones()).hasSize(30));
    assertThat(
            read("projects: [{title: {fr: a}, milestones: [" + step.repeat(31) + "]}]")
                .get(0)
                .wrong()
                .values())
        .containsExactly("parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|0|words",
        "|0|title: {fr: a}",
        "|0|- title: {fr: a}",
        ".empty|0|projects:",
        ".empty|0|projects: [{title: {fr: ''}}]",
        ".name|2|projects: []/version: 1",
        ".name|3|projects:/- title: {fr: a}/  colour: red",
        ".name|2|projects:/- title: {fr: a, en: b}",
        ".name|2|projects:/- {title: {fr: a}, milestones: [{date: 2026}]}",
        ".shape|1|projects: words",
        ".shape|2|projects:/- words",
        ".shape|2|projects:/- title: words",
        ".shape|2|projects:/- {title: {fr: [a]}}",
        ".shape|3|projects:/- title: {fr: a}/  funding: much",
        ".tied|2|projects:/- title: {fr: &a x}",
        ".line|3|projects:/- title: {fr: a/",
      })
  void what_is_not_written_like_the_template_is_refused_by_its_line(
      String why, int line, String lines) {
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> read(lines.replace('/', '\n')))
        .satisfies(
            told ->
                assertThat(told.key()).isEqualTo("project.wrong.list" + (why == null ? "" : why)))
        .satisfies(told -> assertThat(told.line()).isEqualTo(line));
  }

  @Test
  void a_list_is_as_long_as_a_table_may_be() {
    String one = "- {title: {fr: a}}\n";

    assertThat(read("projects:\n" + one.repeat(ProjectsTable.MOST_ROWS))).hasSize(200);
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> read("projects:\n" + one.repeat(ProjectsTable.MOST_ROWS + 1)))
        .satisfies(told -> assertThat(told.key()).isEqualTo("project.wrong.list.rows"));
  }

  private static List<ImportProjects.Row> read(String text) {
    return ProjectsYaml.read(text.getBytes(UTF_8), "fr");
  }
}
