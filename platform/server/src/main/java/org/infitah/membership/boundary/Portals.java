package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.membership.Membership;
import org.infitah.membership.control.ErasureRepository;
import org.infitah.membership.control.MovePortal;
import org.infitah.membership.control.PortalRepository;
import org.infitah.membership.entity.Portal;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** What pages and API do alike about the life of portals. */
@Dependent
public class Portals {

  private static final int MOST_REASON = 500;
  private static final String STATES = "active|read-only|suspended|archived";

  private final PortalRepository repository;
  private final ErasureRepository erasures;
  private final MovePortal moving;
  private final CurrentPerson current;

  @Inject
  Portals(
      PortalRepository repository,
      ErasureRepository erasures,
      MovePortal moving,
      CurrentPerson current) {
    this.repository = repository;
    this.erasures = erasures;
    this.moving = moving;
    this.current = current;
  }

  Slice<PortalView> list(String state, SliceQuery query) {
    current.require(Membership.OVERSEE);
    Optional<TenantState> one =
        state.isEmpty() ? Optional.empty() : Optional.of(TenantState.of(state));
    return Slice.of(
        repository.list(one, query.after(), query.limit() + 1),
        query,
        Portal::alias,
        portal -> PortalView.of(portal, List.of()));
  }

  PortalView show(String alias) {
    current.require(Membership.OVERSEE);
    Portal portal = repository.find(alias).orElseThrow(NotFound::new);
    String person = current.person().map(Person::subject).orElse("");
    return PortalView.of(portal, repository.moves(alias))
        .with(
            repository.domainsOf(alias),
            erasures.latest(alias).stream()
                .map(erasure -> ErasureView.of(erasure, person))
                .toList());
  }

  /** Whether the person who looks may have it moved. */
  boolean mayMove() {
    return current.may(Membership.MOVE);
  }

  /** Asks for another state; what is wrong with that by field, or nothing. */
  Map<String, String> move(String alias, @Nullable String state, @Nullable String reason) {
    current.require(Membership.MOVE);
    Map<String, String> wrong = new LinkedHashMap<>();
    if (state == null || !state.matches(STATES)) {
      wrong.put("state", "membership.wrong.choice");
    }
    if (reason == null || reason.isBlank() || reason.length() > MOST_REASON) {
      wrong.put("reason", "membership.wrong.reason");
    }
    if (wrong.isEmpty()) {
      moving.move(alias, TenantState.of(String.valueOf(state)), String.valueOf(reason).strip());
    }
    return wrong;
  }
}
