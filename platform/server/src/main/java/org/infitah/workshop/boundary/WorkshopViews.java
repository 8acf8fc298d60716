package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.workshop.control.OutputRepository;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Makes the views. */
@Dependent
public class WorkshopViews {

  private final WorkshopRepository repository;
  private final RegistrationRepository registrations;
  private final OutputRepository outputs;
  private final MinutesViews minutes;
  private final Sources sources;
  private final Clock clock;

  @Inject
  WorkshopViews(
      WorkshopRepository repository,
      RegistrationRepository registrations,
      OutputRepository outputs,
      MinutesViews minutes,
      Sources sources,
      Clock clock) {
    this.repository = repository;
    this.registrations = registrations;
    this.outputs = outputs;
    this.minutes = minutes;
    this.sources = sources;
    this.clock = clock;
  }

  Slice<WorkshopView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        Workshop::reference,
        e -> view(e, notes));
  }

  Optional<WorkshopDetail> find(String reference) {
    return repository.find(reference).map(this::detail);
  }

  WorkshopDetail detail(Workshop e) {
    Map<UUID, SourceNote> notes = sources.all();
    Optional<WorkshopMinutes> told = repository.minutes(e.id());
    return new WorkshopDetail(
        view(e, notes),
        e.organiser(),
        e.facilitator(),
        e.chair(),
        e.objectives(),
        repository.agenda(e.id()).stream()
            .map(
                a ->
                    new WorkshopDetail.AgendaView(
                        a.number(), a.startsAt(), a.endsAt(), a.inferred(), a.title(), a.speaker()))
            .toList(),
        repository.groups(e.id()).stream()
            .map(g -> new WorkshopDetail.GroupView(g.number(), g.topic(), g.composition()))
            .toList(),
        repository.attendance(e.id()).stream()
            .map(a -> new WorkshopDetail.AttendanceView(a.constituency(), a.body()))
            .toList(),
        sources.otherReadings(e.id()).stream()
            .map(
                o ->
                    new WorkshopDetail.OtherView(
                        o.field(),
                        o.text(),
                        o.date(),
                        o.note(),
                        Objects.requireNonNull(notes.get(o.sourceId()))))
            .toList(),
        told.filter(WorkshopMinutes::published).isPresent()
            ? outputs.list(e.id()).stream().map(OutputView::of).toList()
            : List.of(),
        places(e),
        registrations.turnout(e.id()).map(known -> known.registered() + known.walkedIn()),
        minutes.shown(told));
  }

  private static WorkshopView view(Workshop e, Map<UUID, SourceNote> notes) {
    return new WorkshopView(
        e.reference(),
        e.kind(),
        e.title(),
        e.startsOn(),
        e.endsOn(),
        e.announcedStart(),
        e.announcedEnd(),
        e.partOfDay(),
        e.place(),
        e.remote(),
        e.theme(),
        e.note(),
        e.participantsAbout(),
        e.cancelledFor(),
        e.version(),
        e.sourceId().map(source -> Objects.requireNonNull(notes.get(source))));
  }

  /** On what terms people register for it, and what is left. */
  Optional<PlacesView> places(Workshop e) {
    LocalDate today = Morocco.today(clock);
    return registrations
        .terms(e.id())
        .map(
            terms ->
                PlacesView.of(
                    terms,
                    registrations.quotas(e.id()),
                    registrations.list(e.id()),
                    e.coming(today) && !terms.closesOn().isBefore(today)));
  }
}
