package org.infitah.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake stops the reading with its file, its line and what was expected. */
class StrictReadingTest {

  private static final String TENANT = "tenants/tiznit/tenant.yaml";
  private static final String PROGRAMME = "tenants/tiznit/programme.yaml";

  @TempDir Path root;
  ConfigFolder folder;

  @BeforeEach
  void lay() throws IOException {
    folder = ConfigFolder.in(root);
  }

  @Test
  void a_right_folder_is_read_whole() {
    TenantsConfig config = TenantsConfig.read(root);

    assertThat(config.tenants())
        .extracting(TenantsConfig.Tenant::alias)
        .containsExactly("network", "tiznit");
    assertThat(config.levels()).hasSize(1);
    assertThat(config.calendars()).hasSize(1);
    assertThat(config.pages()).containsOnlyKeys("legal");
    assertThat(config.demoAccounts()).isPresent();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tenants/tiznit/tenant.yaml    | joined_on: 2023-03          | joined_in: 2023-03           | 7  | unknown key "joined_in", expected the keys alias, level, code
          tenants/tiznit/tenant.yaml    | joined_on: 2023-03          | joined_on: 2023-13           | 7  | expected a date, YYYY, YYYY-MM or YYYY-MM-DD, found "2023-13"
          tenants/tiznit/tenant.yaml    | joined_on: 2023-03          | joined_on: 2023-02-30        | 7  | expected a date
          tenants/tiznit/tenant.yaml    | level: province             | level: county                | 2  | expected one of network, region, prefecture, province, commune, found "county"
          tenants/tiznit/tenant.yaml    | level: province             | level: network               | 3  | expected the HCP code of the collectivity; the network alone has none
          tenants/tiznit/tenant.yaml    | code: "09.581"              | code: 9.581                  | 3  | expected a text
          tenants/tiznit/tenant.yaml    | code: "09.581"              | code: "0958"                 | 3  | expected RR, RR.PPP or RR.PPP.CC.NN
          tenants/tiznit/tenant.yaml    | code: "09.581"              | code: "13.581"               | 3  | expected RR, RR.PPP or RR.PPP.CC.NN, the region RR from 01 to 12
          tenants/tiznit/tenant.yaml    | code: "09.581"              | code: "00.581"               | 3  | expected RR, RR.PPP or RR.PPP.CC.NN, the region RR from 01 to 12
          tenants/tiznit/tenant.yaml    | joined_on: 2023-03          | territory: {name: {ar: "سوس"}, region: {code: "91", name: {ar: "سوس"}}} | 7  | expected RR, RR.PPP or RR.PPP.CC.NN, the region RR from 01 to 12
          levels/province.yaml          | valid_from: 2016-10-06      | valid_from: 2016-10-06, valid_to: 2016-10-06 | 4  | expected a day after valid_from
          levels/province.yaml          | basis: memory               | basis: hearsay               | 4  | expected one of read, web, memory, practice, found "hearsay"
          tenants/tiznit/tenant.yaml    | reference: TIZ              | reference: NET               | 4  | expected another reference: "NET" is taken by network.yaml
          tenants/tiznit/tenant.yaml    | alias: tiznit               | alias: tafraout              | 1  | expected the alias tiznit
          tenants/tiznit/tenant.yaml    | alias: tiznit               | alias: network               | 1  | expected another alias: "network" is taken by network.yaml
          tenants/tiznit/tenant.yaml    | fr: "Tiznit"                | de: "Tiznit"                 | 5  | expected a text by language: ar, fr, zgh, source, each once; found "de"
          tenants/tiznit/tenant.yaml    | {ar: "تيزنيت", fr: "Tiznit"} | {fr: "Tiznit"}              | 5  | expected the text in its source language, ar
          tenants/tiznit/tenant.yaml    | primary: "#0b5d4f"          | primary: "#aaaaaa"           | 6  | expected 4.5 : 1 against ink
          tenants/tiznit/tenant.yaml    | primary: "#0b5d4f"          | primary: green               | 6  | expected a colour, "#rrggbb" in small letters, found "green"
          tenants/tiznit/tenant.yaml    | code: census                | code: press                  | 10 | expected a code no other entry of this list has
          tenants/tiznit/tenant.yaml    | from: census                | from: rumour                 | 11 | expected one of census, press, found "rumour"
          tenants/tiznit/tenant.yaml    | number: 12000               | number: many                 | 11 | expected a whole number, found "many"
          tenants/tiznit/tenant.yaml    | allowed: true               | allowed: yes                 | 13 | expected true or false, found "yes"
          tenants/tiznit/tenant.yaml    | allowed: true               | allowed: false               | 13 | expected allowed: true beside it
          tenants/tiznit/programme.yaml | status: drafting            | status: dreaming             | 3  | expected one of drafting, adopted, running, closed
          tenants/tiznit/programme.yaml | status: drafting            | code: again                  | 3  | expected the key code once
          tenants/tiznit/programme.yaml | status: drafting            | acronym: X                   | 1  | expected the key status
          tenants/tiznit/programme.yaml | starts_at: 10:30            | starts_at: 10h30             | 14 | expected a time, HH:MM, found "10h30"
          tenants/tiznit/programme.yaml | starts_at: 10:30            | starts_at: 11:30             | 14 | expected a time not before starts_at
          tenants/tiznit/programme.yaml | closes_on: 2023-06-20       | closes_on: 2023-06-02        | 16 | expected a day not before opens_on
          tenants/tiznit/programme.yaml | closes_on: 2023-06-20       | closes_on: 2023-06           | 16 | expected a day, YYYY-MM-DD, found "2023-06"
          tenants/tiznit/programme.yaml | object: first               | object: second               | 18 | expected one of first, week, found "second"
          tenants/tiznit/programme.yaml | principles: [transparency]  | principles: transparency     | 6  | expected a list
          tenants/tiznit/programme.yaml | title: {ar: "برنامج"}       | title: برنامج                | 2  | expected a text by language
          levels/province.yaml          | basis: memory               | binding: true, basis: memory | 4  | unknown key "binding", expected the keys key, value
          levels/province.yaml          | key: petition.form          | key: Petition                | 4  | expected small words joined by dots
          levels/province.yaml          | evidence: [deliberation-recorded] | evidence: [Deliberation] | 6  | expected small words joined by hyphens
          levels/province.yaml          | evidence: [deliberation-recorded] | evidence: [a, a]     | 6  | expected each code once
          levels/province.yaml          | permission: lifecycle.submit | permission: everybody       | 6  | expected small words joined by dots
          levels/province.yaml          | step: adoption              | stage: adoption              | 6  | unknown key "stage", expected the keys step, number
          levels/province.yaml          | key: petition.form, value: by_decree | key: committee.members.minister, value: 2 | 4  | expected one of committee.members.elected, civil_society
          levels/province.yaml          | key: petition.form, value: by_decree | key: committee.members.elected, value: some | 4 | expected how many at least, a whole number
          calendars/ma.yaml             | month_day: "01-01"          | month_day: "02-30"           | 4  | expected a month and day, MM-DD, found "02-30"
          calendars/ma.yaml             | status: announced           | status: certain              | 8  | expected one of announced, estimated, found "certain"
          demo-accounts.yaml            | tenant: tiznit              | tenant: nowhere              | 7  | expected one of network, tiznit, found "nowhere"
          demo-accounts.yaml            | [tenant-admin]              | [tenant_admin]               | 8  | expected one of tenant-admin, focal-point
          """)
  void a_mistake_is_told_with_its_line(
      String file, String right, String wrong, int line, String expected) throws IOException {
    folder.spoil(file, right, wrong);

    List<Problem> problems = problems();

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).hasToString(file);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.expected()).startsWith(expected);
            });
  }

  @Test
  void two_tenants_never_share_a_code() throws IOException {
    folder.write(
        "tenants/other/tenant.yaml",
        Files.readString(root.resolve(TENANT))
            .replace("alias: tiznit", "alias: other")
            .replace("reference: TIZ", "reference: OTH"));

    assertThat(problems())
        .extracting(Problem::toString)
        .containsExactly(
            "tenants/tiznit/tenant.yaml:3: expected another code: \"09.581\" is taken by"
                + " tenants/other/tenant.yaml");
  }

  @Test
  void a_rule_begins_on_a_day_once() throws IOException {
    folder.spoil("levels/province.yaml", "key: petition.form", "key: session.notice");
    folder.spoil("levels/province.yaml", "2016-10-06", "2015-07-07");

    assertThat(problems()).extracting(Problem::line).containsExactly(4);
  }

  @Test
  void all_mistakes_are_told_at_once() throws IOException {
    folder.spoil(TENANT, "joined_on: 2023-03", "joined_on: soon");
    folder.spoil(TENANT, "number: 12000", "number: many");
    folder.spoil(PROGRAMME, "starts_at: 10:30", "starts_at: early");
    folder.spoil("calendars/ma.yaml", "to_year: 2026", "until: 2026");

    assertThat(problems()).hasSize(5);
  }

  @Test
  void what_is_not_yaml_is_told_with_its_line() throws IOException {
    folder.write("pages/legal.yaml", "title: {ar: \"x\"\nbody: y\n");

    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).hasToString("pages/legal.yaml");
              assertThat(problem.line()).isPositive();
            });
  }

  @Test
  void an_empty_file_is_a_mistake() throws IOException {
    folder.write("pages/legal.yaml", "# nothing\n");

    assertThat(problems())
        .extracting(Problem::expected)
        .containsExactly("expected content, the file is empty");
  }

  private List<Problem> problems() {
    ConfigRejected rejected =
        catchThrowableOfType(ConfigRejected.class, () -> TenantsConfig.read(root));
    assertThat(rejected).as("the folder is refused").isNotNull();
    return rejected.problems();
  }
}
