package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.entity.Consultation;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class ConsultationViews {

  private final ConsultationRepository repository;
  private final Sources sources;

  @Inject
  ConsultationViews(ConsultationRepository repository, Sources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  Slice<ConsultationView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        Consultation::reference,
        e -> view(e, notes));
  }

  Optional<ConsultationView> find(String reference) {
    return repository.find(reference).map(e -> view(e, sources.all()));
  }

  private static ConsultationView view(Consultation e, Map<UUID, SourceNote> notes) {
    return new ConsultationView(
        e.reference(),
        e.opensOn(),
        e.closesOn(),
        e.planned(),
        e.channel(),
        e.subject(),
        e.audience(),
        e.contributions(),
        Objects.requireNonNull(notes.get(e.sourceId())));
  }
}
