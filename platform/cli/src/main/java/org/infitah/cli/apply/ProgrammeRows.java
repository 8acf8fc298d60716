package org.infitah.cli.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.config.ObjectCode;
import org.infitah.cli.config.ProgrammeFile;
import org.infitah.cli.config.ProgrammeFile.Consultation;
import org.infitah.cli.config.ProgrammeFile.CouncilSession;
import org.infitah.cli.config.ProgrammeFile.Project;
import org.infitah.cli.config.ProgrammeFile.Step;
import org.infitah.cli.config.ProgrammeFile.Workshop;
import org.infitah.cli.config.TenantFile.Named;

/** What {@code programme.yaml} states, as rows. */
final class ProgrammeRows {

  private final ProgrammeFile file;
  private final ContentRows rows;
  private final Map<String, String> references = new HashMap<>();

  private ProgrammeRows(ProgrammeFile file, ContentRows rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Adds the rows and answers the programme's own. */
  static Row write(ProgrammeFile file, ContentRows rows) {
    return new ProgrammeRows(file, rows).write();
  }

  private Row write() {
    Row programme =
        rows.add("core.programme")
            .with("reference", rows.reference("OP"))
            .with("title", file.title())
            .with("acronym", file.acronym())
            .with("aliases", file.aliases().stream().map(Named::name).toList())
            .with("purpose", file.purpose())
            .with("from_year", file.period().map(ProgrammeFile.Period::fromYear))
            .with("to_year", file.period().map(ProgrammeFile.Period::toYear))
            .with("status", file.status())
            .with("principles", file.principles())
            .with("participants", file.participants())
            .with("source_id", rows.source(file.from()));
    parts(programme.id());
    for (Workshop workshop : file.workshops()) {
      references.put(
          workshop.code().text(), WorkshopRows.write(workshop, Optional.of(programme.id()), rows));
    }
    file.consultations().forEach(consultation -> consultation(consultation, programme.id()));
    file.councilSessions().forEach(session -> session(session, programme.id()));
    timeline(file.timeline(), programme.id());
    return programme;
  }

  private void parts(UUID programme) {
    int number = 0;
    for (var component : file.components()) {
      rows.add("core.programme_component")
          .with("programme_id", programme)
          .with("number", ++number)
          .with("title", component);
    }
    number = 0;
    for (ProgrammeFile.Axis axis : file.axes()) {
      rows.add("core.axis")
          .with("programme_id", programme)
          .with("number", ++number)
          .with("code", axis.code())
          .with("title", axis.title());
    }
    number = 0;
    for (Project project : file.projects()) {
      boolean inferred = project.principles().isEmpty();
      rows.add("core.project")
          .with("programme_id", programme)
          .with("reference", rows.reference("P"))
          .with("number", ++number)
          .with("code", project.code())
          .with("title", project.title())
          .with("principles", inferred ? project.principlesInferred() : project.principles())
          .with("principles_inferred", inferred && !project.principlesInferred().isEmpty());
    }
  }

  private void consultation(Consultation consultation, UUID programme) {
    String reference = rows.reference("C");
    references.put(consultation.code().text(), reference);
    rows.add("core.consultation")
        .with("programme_id", programme)
        .with("reference", reference)
        .with("opens_on", consultation.opensOn())
        .with("closes_on", consultation.closesOn())
        .with("planned", consultation.planned())
        .with("channel", consultation.channel())
        .with("subject", consultation.subject())
        .with("audience", consultation.audience())
        .with("contributions", consultation.contributions())
        .with("source_id", rows.source(consultation.from()));
  }

  private void session(CouncilSession session, UUID programme) {
    String reference = rows.reference("S");
    references.put(session.code().text(), reference);
    rows.add("core.council_session")
        .with("programme_id", programme)
        .with("reference", reference)
        .with("kind", session.kind())
        .with("held_on", session.heldOn())
        .with("planned", session.planned())
        .with("decision", session.decision())
        .with("unanimous", session.unanimous())
        .with("votes_for", session.votesFor())
        .with("votes_against", session.votesAgainst())
        .with("abstentions", session.abstentions())
        .with("note", session.note())
        .with("source_id", rows.source(session.from()));
  }

  private void timeline(List<Step> timeline, UUID programme) {
    int number = 0;
    for (Step step : timeline) {
      rows.add("core.step")
          .with("programme_id", programme)
          .with("number", ++number)
          .with("kind", step.kind())
          .with("starts_on", step.startsOn())
          .with("ends_on", step.endsOn())
          .with("planned", step.planned())
          .with("remote", step.remote())
          .with("place", step.place())
          .with("title", step.title())
          .with("note", step.note())
          .with("reference", step.object().map(ObjectCode::code).map(references::get));
    }
  }
}
