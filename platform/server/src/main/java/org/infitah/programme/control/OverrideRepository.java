package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.programme.entity.GateOverride;
import org.infitah.programme.entity.Programme;

/** Steps of the current programme that somebody wanted open without their evidence. */
@Dependent
public class OverrideRepository {

  private static final int MOST = 200;

  private final EntityManager entities;
  private final ProgrammeRepository programmes;

  @Inject
  OverrideRepository(EntityManager entities, ProgrammeRepository programmes) {
    this.entities = entities;
    this.programmes = programmes;
  }

  /** All of the current programme, the latest first. */
  public List<GateOverride> ofCurrent() {
    return programmes.findCurrent().map(programme -> list(programme.id())).orElse(List.of());
  }

  private List<GateOverride> list(UUID programme) {
    return entities
        .createQuery(
            "select o from GateOverride o where o.programmeId = :programme order by o.askedAt desc,"
                + " o.id desc",
            GateOverride.class)
        .setParameter("programme", programme)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<UUID> programme() {
    return programmes.findCurrent().map(Programme::id);
  }

  Optional<GateOverride> find(UUID id) {
    return ofCurrent().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void add(GateOverride override) {
    entities.persist(override);
  }
}
