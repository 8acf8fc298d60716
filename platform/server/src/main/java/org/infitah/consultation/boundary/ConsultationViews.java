package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.control.Progress;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class ConsultationViews {

  private final ConsultationRepository repository;
  private final ContributionRepository contributions;
  private final Sources sources;

  @Inject
  ConsultationViews(
      ConsultationRepository repository, ContributionRepository contributions, Sources sources) {
    this.repository = repository;
    this.contributions = contributions;
    this.sources = sources;
  }

  Slice<ConsultationView> list(SliceQuery query) {
    List<Consultation> found = repository.list(query.after(), query.limit() + 1);
    Map<UUID, SourceNote> notes = sources.all();
    Map<UUID, Progress> progress =
        contributions.progress(
            found.stream().filter(e -> e.kind().isPresent()).map(Consultation::id).toList());
    return Slice.of(found, query, Consultation::reference, e -> view(e, notes, progress));
  }

  Optional<ConsultationView> find(String reference) {
    return repository.find(reference).map(this::view);
  }

  ConsultationView view(Consultation e) {
    Map<UUID, SourceNote> notes = e.sourceId().isPresent() ? sources.all() : Map.of();
    Map<UUID, Progress> progress =
        e.kind().isPresent() ? contributions.progress(List.of(e.id())) : Map.of();
    return view(e, notes, progress);
  }

  private static ConsultationView view(
      Consultation e, Map<UUID, SourceNote> notes, Map<UUID, Progress> progress) {
    Optional<Progress> here = e.kind().map(kind -> progress.getOrDefault(e.id(), Progress.NONE));
    return new ConsultationView(
        e.reference(),
        e.opensOn(),
        e.closesOn(),
        e.planned(),
        e.channel(),
        e.subject(),
        e.audience(),
        e.kind(),
        e.question(),
        e.rules(),
        here.map(p -> (int) p.received()).or(e::contributions),
        here.map(Progress::answered),
        here.map(Progress::hidden),
        here.flatMap(Progress::days),
        e.endedAt().map(at -> LocalDate.ofInstant(at, Morocco.ZONE)),
        e.sourceId().map(notes::get));
  }
}
