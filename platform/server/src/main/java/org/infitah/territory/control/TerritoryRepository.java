package org.infitah.territory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.territory.entity.Territory;

/** The outline of the tenant at hand. */
@Dependent
public class TerritoryRepository {

  private final EntityManager entities;

  @Inject
  TerritoryRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Territory> find() {
    return entities
        .createQuery("select t from Territory t", Territory.class)
        .getResultStream()
        .findFirst();
  }

  void add(Territory territory) {
    entities.persist(territory);
  }

  void remove(Territory territory) {
    entities.remove(territory);
  }
}
