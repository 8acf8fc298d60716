package org.infitah.advisory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.advisory.control.AdvisoryBodyRepository;
import org.infitah.advisory.entity.AdvisoryBody;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class AdvisoryBodyViews {

  private final AdvisoryBodyRepository repository;
  private final Sources sources;

  @Inject
  AdvisoryBodyViews(AdvisoryBodyRepository repository, Sources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  Slice<AdvisoryBodyView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        AdvisoryBody::reference,
        e -> view(e, notes));
  }

  Optional<AdvisoryBodyView> find(String reference) {
    return repository.find(reference).map(e -> view(e, sources.all()));
  }

  private static AdvisoryBodyView view(AdvisoryBody e, Map<UUID, SourceNote> notes) {
    return new AdvisoryBodyView(
        e.reference(),
        e.kind(),
        e.name(),
        e.scope(),
        Objects.requireNonNull(notes.get(e.sourceId())));
  }
}
