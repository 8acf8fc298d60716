package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.control.DeliberationRepository;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of deliberations. */
@Dependent
public class DeliberationViews {

  private final DeliberationRepository deliberations;
  private final CouncilSessionRepository sessions;
  private final Clock clock;

  @Inject
  DeliberationViews(
      DeliberationRepository deliberations, CouncilSessionRepository sessions, Clock clock) {
    this.deliberations = deliberations;
    this.sessions = sessions;
    this.clock = clock;
  }

  Slice<DeliberationView> list(SliceQuery query) {
    List<Deliberation> some = deliberations.list(query.after(), query.limit() + 1);
    Map<UUID, CouncilSession> known =
        sessions.some(some.stream().map(Deliberation::sessionId).distinct().toList()).stream()
            .collect(Collectors.toMap(CouncilSession::id, Function.identity()));
    LocalDate today = Morocco.today(clock);
    return Slice.of(
        some,
        query,
        Deliberation::reference,
        one -> DeliberationView.of(one, Objects.requireNonNull(known.get(one.sessionId())), today));
  }

  Optional<DeliberationView> find(String reference) {
    return deliberations
        .find(reference)
        .map(
            one ->
                DeliberationView.of(
                    one, sessions.some(List.of(one.sessionId())).get(0), Morocco.today(clock)));
  }

  List<DeliberationView> of(CouncilSession session) {
    LocalDate today = Morocco.today(clock);
    return deliberations.ofSession(session.id()).stream()
        .map(one -> DeliberationView.of(one, session, today))
        .toList();
  }
}
