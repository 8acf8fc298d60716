package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.time.Morocco;
import org.infitah.membership.Membership;
import org.infitah.membership.boundary.BulkView.RowView;
import org.infitah.membership.control.AskForPortals;
import org.infitah.membership.entity.Collectivity;

/** What page and API do alike with a list of collectivities. */
@Dependent
public class Bulk {

  private static final List<String> NEEDED = List.of("code", "type");

  private final AskForPortals asking;
  private final Openings openings;
  private final CurrentPerson current;
  private final Clock clock;

  @Inject
  Bulk(AskForPortals asking, Openings openings, CurrentPerson current, Clock clock) {
    this.asking = asking;
    this.openings = openings;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Asks for a portal for each line that can be meant, or says what it would ask for.
   *
   * @throws CsvTable.Unreadable when it is no table of collectivities
   */
  BulkView ask(byte[] file, boolean rehearsal) {
    current.require(Membership.ADMIT);
    LocalDate today = Morocco.today(clock);
    List<CsvTable.Row> rows = CsvTable.of(file, NEEDED).rows();
    List<Read> all = rows.stream().map(row -> read(row, today)).toList();
    Iterator<AskForPortals.Result> results =
        asking
            .ask(
                all.stream()
                    .filter(read -> read.wrong().isEmpty())
                    .map(read -> new AskForPortals.Line(openings.wish(read.form()), read.named()))
                    .toList(),
                rehearsal)
            .iterator();
    List<RowView> views = new ArrayList<>();
    for (Read read : all) {
      views.add(read.wrong().isEmpty() ? view(read, results.next()) : wrong(read));
    }
    return BulkView.of(rehearsal, views);
  }

  private record Read(int line, OpeningForm form, boolean named, Map<String, String> wrong) {}

  private static Read read(CsvTable.Row row, LocalDate today) {
    String alias = row.cell("alias");
    OpeningForm form =
        new OpeningForm(
            row.cell("type"),
            row.cell("code"),
            row.cell("name_ar"),
            row.cell("name_fr"),
            alias.isEmpty() ? made(row) : alias,
            row.cell("joined"),
            row.cell("population"),
            row.cell("population").isEmpty() ? "" : row.cell("year"),
            row.cell("email"),
            row.cell("language"));
    return new Read(row.line(), form, !alias.isEmpty(), form.wrong(today));
  }

  /** A host label for who has not said one. */
  private static String made(CsvTable.Row row) {
    String alias = Collectivity.aliasOf(row.cell("name_fr"));
    return Collectivity.isAlias(alias) ? alias : Collectivity.apart("ct", row.cell("code"));
  }

  private static RowView view(Read read, AskForPortals.Result result) {
    boolean taken = result.outcome() == AskForPortals.Outcome.TAKEN;
    return row(
        read,
        result.alias(),
        result.outcome().name().toLowerCase(Locale.ROOT),
        taken ? Optional.of("alias") : Optional.empty(),
        taken ? Optional.of("membership.wrong.taken") : Optional.empty());
  }

  private static RowView wrong(Read read) {
    Map.Entry<String, String> first = read.wrong().entrySet().iterator().next();
    return row(read, "", "wrong", Optional.of(first.getKey()), Optional.of(first.getValue()));
  }

  private static RowView row(
      Read read, String alias, String outcome, Optional<String> wrong, Optional<String> why) {
    OpeningForm form = read.form();
    String name = form.value("nameAr").isEmpty() ? form.value("nameFr") : form.value("nameAr");
    return new RowView(read.line(), form.value("code"), name, alias, outcome, wrong, why);
  }
}
