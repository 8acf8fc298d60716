package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.infitah.module.entity.Choice;

/** What the tenant at hand has chosen. */
@Dependent
public class ChoiceRepository {

  private final EntityManager entities;

  @Inject
  ChoiceRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<Choice> list() {
    return entities
        .createQuery("select c from Choice c order by c.pluginId", Choice.class)
        .getResultList();
  }

  /**
   * The same, and nobody else changes one until the transaction ends: whether a module may be
   * disabled depends on the others.
   */
  List<Choice> listHeld() {
    return entities
        .createQuery("select c from Choice c order by c.pluginId", Choice.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void add(Choice choice) {
    entities.persist(choice);
  }
}
