package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.entity.CouncilSession;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class CouncilSessionViews {

  private final CouncilSessionRepository repository;
  private final Sources sources;

  @Inject
  CouncilSessionViews(CouncilSessionRepository repository, Sources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  Slice<CouncilSessionView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        CouncilSession::reference,
        e -> view(e, notes));
  }

  Optional<CouncilSessionView> find(String reference) {
    return repository.find(reference).map(e -> view(e, sources.all()));
  }

  private static CouncilSessionView view(CouncilSession e, Map<UUID, SourceNote> notes) {
    return new CouncilSessionView(
        e.reference(),
        e.kind(),
        e.heldOn(),
        e.planned(),
        e.decision(),
        e.unanimous(),
        e.votesFor(),
        e.votesAgainst(),
        e.abstentions(),
        e.note(),
        Objects.requireNonNull(notes.get(e.sourceId())));
  }
}
