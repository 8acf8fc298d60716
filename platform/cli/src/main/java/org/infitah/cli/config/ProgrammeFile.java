package org.infitah.cli.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.config.TenantFile.Named;
import org.infitah.cli.config.TenantFile.Variant;
import org.infitah.cli.config.Vocabulary.BodyKind;
import org.infitah.cli.config.Vocabulary.Channel;
import org.infitah.cli.config.Vocabulary.Constituency;
import org.infitah.cli.config.Vocabulary.Decision;
import org.infitah.cli.config.Vocabulary.PartOfDay;
import org.infitah.cli.config.Vocabulary.Principle;
import org.infitah.cli.config.Vocabulary.ProgrammeStatus;
import org.infitah.cli.config.Vocabulary.SessionKind;
import org.infitah.cli.config.Vocabulary.StepKind;
import org.infitah.cli.config.Vocabulary.WorkshopKind;

/** An openness programme and what belongs to it: {@code tenants/<alias>/programme.yaml}. */
public record ProgrammeFile(
    Code code,
    LocalText title,
    Optional<String> acronym,
    List<Named> aliases,
    Optional<LocalText> purpose,
    Optional<Period> period,
    ProgrammeStatus status,
    SourceCode from,
    List<Principle> principles,
    List<LocalText> participants,
    List<LocalText> components,
    List<Axis> axes,
    List<Project> projects,
    List<Workshop> workshops,
    List<Consultation> consultations,
    List<CouncilSession> councilSessions,
    List<Step> timeline) {

  /** The years a programme covers. */
  public record Period(int fromYear, int toYear) implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return toYear < fromYear
          ? Stream.of(new Complaint("to_year", "a year not before from_year"))
          : Stream.empty();
    }
  }

  /** A subject the programme works on. */
  public record Axis(Code code, LocalText title) implements Coded {}

  /** A project; its principles are stated by the source or deduced by us, and shown as such. */
  public record Project(
      Code code, LocalText title, List<Principle> principles, List<Principle> principlesInferred)
      implements Coded, Checked {

    @Override
    public Stream<Complaint> complaints() {
      return principles.isEmpty() || principlesInferred.isEmpty()
          ? Stream.empty()
          : Stream.of(new Complaint("principles_inferred", "either stated or inferred principles"));
    }
  }

  /** A meeting: as much of it as its source tells. */
  public record Workshop(
      Code code,
      WorkshopKind kind,
      LocalText title,
      SourceCode from,
      Optional<CivicDate> startsOn,
      Optional<CivicDate> endsOn,
      List<Variant> variants,
      Optional<LocalTime> announcedStart,
      Optional<PartOfDay> partOfDay,
      Optional<LocalText> place,
      boolean remote,
      Optional<LocalText> theme,
      Optional<LocalText> facilitator,
      Optional<LocalText> chair,
      Optional<OrganisationCode> organiser,
      Optional<Integer> participantsAbout,
      List<LocalText> objectives,
      Optional<LocalText> note,
      List<AgendaItem> agenda,
      List<Group> groups,
      List<Constituency> groupComposition,
      List<Constituency> participants,
      List<BodyKind> advisoryBodies)
      implements Coded {}

  /** A point of an agenda; several may share a slot, and a source may give no time. */
  public record AgendaItem(
      LocalText title,
      Optional<LocalText> speaker,
      Optional<LocalTime> startsAt,
      Optional<LocalTime> endsAt,
      boolean inferred)
      implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return startsAt.isPresent() && endsAt.isPresent() && endsAt.get().isBefore(startsAt.get())
          ? Stream.of(new Complaint("ends_at", "a time not before starts_at"))
          : Stream.empty();
    }
  }

  /** A group the participants split into. */
  public record Group(LocalText topic) {}

  /** A window in which people give their views: two days, never a duration. */
  public record Consultation(
      Code code,
      Optional<LocalDate> opensOn,
      Optional<LocalDate> closesOn,
      boolean planned,
      Optional<Channel> channel,
      Optional<LocalText> subject,
      Optional<LocalText> audience,
      Optional<Integer> contributions,
      SourceCode from)
      implements Coded, Checked {

    @Override
    public Stream<Complaint> complaints() {
      return opensOn.isPresent() && closesOn.isPresent() && closesOn.get().isBefore(opensOn.get())
          ? Stream.of(new Complaint("closes_on", "a day not before opens_on"))
          : Stream.empty();
    }
  }

  /** A session of the council; a vote may be unanimous without any count. */
  public record CouncilSession(
      Code code,
      Optional<SessionKind> kind,
      CivicDate heldOn,
      boolean planned,
      Optional<Decision> decision,
      boolean unanimous,
      Optional<Integer> votesFor,
      Optional<Integer> votesAgainst,
      Optional<Integer> abstentions,
      Optional<LocalText> note,
      SourceCode from)
      implements Coded {}

  /** A step on the programme's way. */
  public record Step(
      StepKind kind,
      Optional<ObjectCode> object,
      Optional<CivicDate> startsOn,
      Optional<CivicDate> endsOn,
      boolean planned,
      boolean remote,
      Optional<LocalText> place,
      Optional<LocalText> title,
      Optional<LocalText> note) {}
}
