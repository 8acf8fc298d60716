package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.table.TableFile;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.boundary.RolesReport.RoleLine;
import org.infitah.people.control.GiveRoles;
import org.infitah.people.control.ManagePeople;

/** What page and API do alike with a list of roles. */
@Dependent
public class RolesBulk {

  private final GiveRoles giving;
  private final RolesWords words;
  private final CurrentPerson current;
  private final Pages pages;
  private final Clock clock;

  @Inject
  RolesBulk(
      GiveRoles giving,
      RolesWords words,
      CurrentPerson current,
      Pages pages,
      @WallClock Clock clock) {
    this.giving = giving;
    this.words = words;
    this.current = current;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * Gives the role of each row that can be meant, or says what it would give.
   *
   * @throws org.infitah.foundation.table.UnreadableTable when it is no table of roles
   */
  RolesReport give(byte[] file, boolean rehearsal) {
    current.require(ManagePeople.PERMISSION);
    List<Read> rows = RolesTable.of(file, words::column).rows().stream().map(this::read).toList();
    Iterator<GiveRoles.Outcome> outcomes =
        giving
            .give(
                rows.stream()
                    .filter(read -> read.wrong().isEmpty())
                    .map(read -> read.form().invitation(pages.origin()))
                    .toList(),
                rehearsal)
            .iterator();
    List<RoleLine> lines = new ArrayList<>();
    for (Read read : rows) {
      lines.add(read.wrong().isEmpty() ? line(read, outcomes.next()) : wrong(read, read.wrong()));
    }
    return RolesReport.of(rehearsal, lines);
  }

  private record Read(int number, InviteForm form, Map<String, String> wrong) {}

  private Read read(TableFile.Line row) {
    String language = row.cell("language");
    InviteForm form =
        new InviteForm(
            row.cell("email"),
            row.cell("name"),
            language.matches("ar|fr") ? language : pages.language().code(),
            words.role(row.cell("role")),
            row.cell("reason"),
            row.cell("starts"),
            row.cell("ends"),
            "");
    Map<String, String> wrong = new LinkedHashMap<>();
    row.formula().ifPresent(column -> wrong.put(column, "people.wrong.formula"));
    if (wrong.isEmpty()) {
      // Days that are over are the use case's to refuse: what is there already is no mistake.
      wrong.putAll(form.errors(LocalDate.MIN, key -> key));
    }
    return new Read(row.number(), form, wrong);
  }

  private RoleLine line(Read read, GiveRoles.Outcome outcome) {
    if (outcome == GiveRoles.Outcome.LATE) {
      return wrong(read, read.form().errors(Morocco.today(clock), key -> key));
    }
    return line(read, outcome.name().toLowerCase(Locale.ROOT), Optional.empty(), Optional.empty());
  }

  private static RoleLine wrong(Read read, Map<String, String> wrong) {
    Map.Entry<String, String> first = wrong.entrySet().iterator().next();
    return line(read, "wrong", Optional.of(first.getKey()), Optional.of(first.getValue()));
  }

  private static RoleLine line(
      Read read, String outcome, Optional<String> wrong, Optional<String> why) {
    InviteForm form = read.form();
    return new RoleLine(read.number(), form.email(), form.name(), form.role(), outcome, wrong, why);
  }
}
