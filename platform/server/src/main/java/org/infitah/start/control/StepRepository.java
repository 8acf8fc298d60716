package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.infitah.start.entity.SkippedStep;

/** The steps that the tenant at hand leaves out. */
@Dependent
public class StepRepository {

  private final EntityManager entities;

  @Inject
  StepRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<SkippedStep> list() {
    return entities.createQuery("select s from SkippedStep s", SkippedStep.class).getResultList();
  }

  void add(SkippedStep step) {
    entities.persist(step);
  }

  void remove(SkippedStep step) {
    entities.remove(step);
  }
}
