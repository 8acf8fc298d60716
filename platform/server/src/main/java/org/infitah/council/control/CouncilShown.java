package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.council.CouncilFace;
import org.infitah.spi.council.DeliberationSummary;
import org.infitah.spi.council.SessionSummary;

/** What plugins are shown of the council. */
@Dependent
public class CouncilShown implements CouncilFace {

  private final CouncilSessionRepository sessions;
  private final DeliberationRepository deliberations;

  @Inject
  CouncilShown(CouncilSessionRepository sessions, DeliberationRepository deliberations) {
    this.sessions = sessions;
    this.deliberations = deliberations;
  }

  @Override
  public Slice<SessionSummary> sessions(SliceQuery query) {
    return Slice.of(
        sessions.list(query.after(), query.limit() + 1),
        query,
        CouncilSession::reference,
        one ->
            new SessionSummary(
                one.reference(), one.kind(), one.heldOn().text(), one.closedOn().isPresent()));
  }

  @Override
  public Slice<DeliberationSummary> deliberations(SliceQuery query) {
    List<Deliberation> some = deliberations.list(query.after(), query.limit() + 1);
    Map<UUID, String> references =
        sessions.some(some.stream().map(Deliberation::sessionId).distinct().toList()).stream()
            .collect(Collectors.toMap(CouncilSession::id, CouncilSession::reference));
    return Slice.of(
        some,
        query,
        Deliberation::reference,
        one ->
            new DeliberationSummary(
                one.reference(),
                one.title(),
                one.decision(),
                references.getOrDefault(one.sessionId(), "")));
  }
}
