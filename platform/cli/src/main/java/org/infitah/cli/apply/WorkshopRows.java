package org.infitah.cli.apply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.config.ProgrammeFile.AgendaItem;
import org.infitah.cli.config.ProgrammeFile.Group;
import org.infitah.cli.config.ProgrammeFile.Workshop;
import org.infitah.cli.config.Vocabulary.BodyKind;
import org.infitah.cli.config.Vocabulary.Constituency;

/** A workshop with its agenda, groups and participants, as rows. */
final class WorkshopRows {

  private WorkshopRows() {}

  /** Adds the rows and answers the workshop's reference. */
  static String write(Workshop workshop, Optional<UUID> programme, ContentRows rows) {
    String reference = rows.reference("W");
    Row row =
        rows.add("core.workshop")
            .with("programme_id", programme)
            .with("reference", reference)
            .with("kind", workshop.kind())
            .with("title", workshop.title())
            .with("starts_on", workshop.startsOn())
            .with("ends_on", workshop.endsOn())
            .with("announced_start", workshop.announcedStart())
            .with("part_of_day", workshop.partOfDay())
            .with("place", workshop.place())
            .with("remote", workshop.remote())
            .with("theme", workshop.theme())
            .with("facilitator", workshop.facilitator())
            .with("chair", workshop.chair())
            .with("organiser", workshop.organiser())
            .with("participants_about", workshop.participantsAbout())
            .with("objectives", workshop.objectives())
            .with("note", workshop.note())
            .with("source_id", rows.source(workshop.from()));
    agenda(workshop.agenda(), row.id(), rows);
    groups(workshop, row.id(), rows);
    attendance(workshop, row.id(), rows);
    rows.variants(row.id(), workshop.variants());
    return reference;
  }

  private static void agenda(List<AgendaItem> agenda, UUID workshop, ContentRows rows) {
    int number = 0;
    for (AgendaItem item : agenda) {
      rows.add("core.agenda_item")
          .with("workshop_id", workshop)
          .with("number", ++number)
          .with("starts_at", item.startsAt())
          .with("ends_at", item.endsAt())
          .with("inferred", item.inferred())
          .with("title", item.title())
          .with("speaker", item.speaker());
    }
  }

  private static void groups(Workshop workshop, UUID id, ContentRows rows) {
    int number = 0;
    for (Group group : workshop.groups()) {
      rows.add("core.breakout_group")
          .with("workshop_id", id)
          .with("number", ++number)
          .with("topic", group.topic())
          .with("composition", workshop.groupComposition());
    }
  }

  private static void attendance(Workshop workshop, UUID id, ContentRows rows) {
    for (Constituency constituency : workshop.participants()) {
      rows.add("core.attendance").with("workshop_id", id).with("constituency", constituency);
    }
    for (BodyKind body : workshop.advisoryBodies()) {
      rows.add("core.attendance")
          .with("workshop_id", id)
          .with("constituency", Constituency.ADVISORY_BODY)
          .with("body", body);
    }
  }
}
