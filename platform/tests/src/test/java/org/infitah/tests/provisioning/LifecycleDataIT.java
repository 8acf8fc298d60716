package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.infitah.committee.control.ReadComposition;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.committee.entity.Composition;
import org.infitah.committee.entity.Seat;
import org.infitah.programme.Evidence;
import org.infitah.programme.Missing;
import org.infitah.programme.control.ReadLifecycle;
import org.infitah.programme.entity.LifecycleStep;
import org.infitah.programme.entity.Supplied;
import org.infitah.spi.LocalText;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.law.LawRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files say of a programme's way is what the platform refuses by. */
class LifecycleDataIT {

  private static final Path SHIPPED = Path.of("../../tenants-config");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir Path temporary;
  Path folder;
  Installation installation;

  /** A proof that is there or not. */
  private record Proof(String code, boolean there) implements Evidence {

    @Override
    public boolean present(LocalDate today) {
      return there;
    }

    @Override
    public String path() {
      return "/manage/" + code;
    }
  }

  @BeforeEach
  void lay() throws IOException, SQLException {
    folder = ConfigFolder.copy(SHIPPED, temporary.resolve("config"));
    installation = Installation.fresh();
  }

  @AfterEach
  void leave() throws SQLException {
    installation.close();
  }

  @Test
  void a_committee_is_whole_or_not_as_the_levels_file_says() throws SQLException, IOException {
    installation.apply(folder);
    assertThat(rule("commune").met(members(2, 2), TODAY)).isTrue();
    assertThat(rule("region").met(members(2, 2), TODAY)).isFalse();

    ConfigFolder.edit(
        folder.resolve("levels/commune.yaml"),
        "{key: committee.members.civil_society, value: 2,",
        "{key: committee.members.civil_society, value: 4,");
    installation.apply(folder);
    assertThat(rule("commune").met(members(2, 2), TODAY)).isFalse();
    assertThat(rule("commune").shares(members(2, 2), TODAY))
        .extracting(Composition.Share::more)
        .containsExactly(0, 2);
    assertThat(rule("province").met(members(2, 2), TODAY)).isTrue();
  }

  @Test
  void every_step_refuses_for_each_thing_the_files_ask_for() throws SQLException, IOException {
    installation.apply(folder);
    List<LifecycleStep> steps = steps();
    assertThat(steps)
        .extracting(LifecycleStep::code)
        .containsExactly("first-consultation", "second-consultation", "submission", "adoption");
    assertThat(steps).noneMatch(LifecycleStep::binding);
    TreeSet<String> codes = new TreeSet<>();
    steps.forEach(step -> codes.addAll(step.evidence()));
    assertThat(codes).contains("committee-constituted");
    for (LifecycleStep step : steps) {
      for (String lacking : codes) {
        List<Evidence> all =
            codes.stream().<Evidence>map(code -> new Proof(code, !code.equals(lacking))).toList();
        assertThat(step.missing(new Supplied(all, TODAY)))
            .as(step.code() + " without " + lacking)
            .extracting(Missing::code)
            .isEqualTo(step.evidence().contains(lacking) ? List.of(lacking) : List.of());
      }
    }

    ConfigFolder.edit(
        folder.resolve("levels/common.yaml"),
        "evidence: [deliberation-recorded]",
        "evidence: [deliberation-recorded, committee-constituted]");
    installation.apply(folder);
    assertThat(steps().get(3).missing(new Supplied(List.of(), TODAY)))
        .extracting(Missing::code)
        .containsExactly("deliberation-recorded", "committee-constituted");
  }

  private List<LifecycleStep> steps() {
    return new ReadLifecycle(law("commune")).steps(TODAY);
  }

  private Composition rule(String level) {
    return new ReadComposition(law(level)).on(TODAY).composition();
  }

  /** The law of a level, as it was applied. */
  private LawFace law(String level) {
    return (subject, on) -> {
      Map<String, LawRule> rules = new TreeMap<>();
      for (String key : lines("select string_agg(key, ' ' order by key) from", level, subject)) {
        String where = "level = '" + level + "' and key = '" + key + "'";
        rules.put(
            key,
            new LawRule(
                ask("select value #>> '{}' from sys.law_rule where " + where),
                Optional.empty(),
                ask("select article from sys.law_rule where " + where),
                ask("select binding from sys.law_rule where " + where).startsWith("t"),
                LocalDate.EPOCH));
      }
      return rules;
    };
  }

  private String[] lines(String select, String level, String subject) {
    return ask(select
            + " sys.law_rule where level = '"
            + level
            + "' and starts_with(key, '"
            + subject
            + ".')")
        .split(" ");
  }

  private String ask(String question) {
    try {
      return installation.database().ask(question);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<CommitteeMember> members(int elected, int civil) {
    List<CommitteeMember> members = new ArrayList<>();
    for (int i = 0; i < elected + civil; i++) {
      Seat seat =
          new Seat(
              LocalText.of("fr", "Essai"),
              i < elected ? "elected" : "civil-society",
              Optional.empty(),
              TODAY);
      members.add(
          new CommitteeMember(UUID.randomUUID(), UUID.randomUUID(), "MEM-00" + i, seat, "x"));
    }
    return members;
  }
}
