package org.infitah.cli.apply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.config.LocalText;
import org.infitah.cli.config.TenantFile;
import org.infitah.cli.config.Vocabulary.FigureKind;

/** What {@code tenant.yaml} states beside who the tenant is, as rows. */
final class TenantRows {

  private final TenantFile file;
  private final UUID collectivity;
  private final ContentRows rows;

  private TenantRows(TenantFile file, UUID collectivity, ContentRows rows) {
    this.file = file;
    this.collectivity = collectivity;
    this.rows = rows;
  }

  static void write(TenantFile file, UUID collectivity, ContentRows rows) {
    new TenantRows(file, collectivity, rows).write();
  }

  private void write() {
    for (TenantFile.Named alias : file.aliases()) {
      rows.add("core.variant")
          .with("object_id", collectivity)
          .with("field", "names")
          .with("value", alias.name())
          .with("source_id", rows.source(alias.from()));
    }
    figures();
    organisations();
    charter();
    file.people().forEach(this::person);
    for (TenantFile.AdvisoryBody body : file.advisoryBodies()) {
      rows.add("core.advisory_body")
          .with("reference", rows.reference("B"))
          .with("kind", body.kind())
          .with("name", body.name())
          .with("scope", body.scope())
          .with("source_id", rows.source(body.from()));
    }
    file.events().forEach(event -> WorkshopRows.write(event, Optional.empty(), rows));
  }

  private void figures() {
    file.population()
        .ifPresent(
            population ->
                figure(
                    new TenantFile.Figure(
                        FigureKind.POPULATION,
                        population.number(),
                        false,
                        population.asOf(),
                        Optional.empty(),
                        population.from())));
    file.figures().forEach(this::figure);
  }

  private void figure(TenantFile.Figure figure) {
    rows.add("core.figure")
        .with("kind", figure.kind())
        .with("number", figure.number())
        .with("approximate", figure.approximate())
        .with("as_of", figure.asOf())
        .with("note", figure.note())
        .with("source_id", rows.source(figure.from()));
  }

  private void organisations() {
    for (TenantFile.Organisation organisation : file.organisations()) {
      rows.add("core.organisation")
          .with("code", organisation.code())
          .with("names", organisation.names())
          .with("role", organisation.role())
          .with("parent", organisation.parent());
    }
    for (TenantFile.Agreement agreement : file.agreements()) {
      rows.add("core.agreement")
          .with("code", agreement.code())
          .with("title", agreement.title())
          .with("signed_on", agreement.signedOn())
          .with("parties", agreement.parties())
          .with("purpose", agreement.purpose())
          .with("source_id", rows.source(agreement.from()));
    }
  }

  private void charter() {
    if (file.charter().isEmpty()) {
      return;
    }
    TenantFile.Charter charter = file.charter().get();
    int number = 0;
    for (TenantFile.Section section : charter.sections()) {
      Row row =
          rows.add("core.charter_section")
              .with("number", ++number)
              .with("code", section.code())
              .with("title", section.title())
              .with("source_id", rows.source(charter.from()));
      numbered(section.items(), row.id());
    }
  }

  private void numbered(List<LocalText> items, UUID section) {
    int number = 0;
    for (LocalText item : items) {
      rows.add("core.charter_item")
          .with("section_id", section)
          .with("number", ++number)
          .with("text", item);
    }
  }

  private void person(TenantFile.Person person) {
    Row row =
        rows.add("core.person")
            .with("code", person.code())
            .with("name", person.name())
            .with("spellings", person.spellings())
            .with("source_id", rows.source(person.from()));
    for (TenantFile.Post post : person.posts()) {
      rows.add("core.post")
          .with("person_id", row.id())
          .with("role", post.role())
          .with("title", post.title())
          .with("organisation", post.organisation())
          .with("rank", post.rank());
    }
    rows.variants(row.id(), person.variants());
  }
}
