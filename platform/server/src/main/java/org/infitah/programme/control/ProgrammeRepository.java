package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.infitah.programme.entity.Programme;

/** The programmes of the tenant at hand. */
@Dependent
public class ProgrammeRepository {

  private final EntityManager entities;

  @Inject
  ProgrammeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest first. */
  public List<Programme> listProgrammes() {
    return entities
        .createQuery("select p from Programme p order by p.fromYear desc, p.reference", Programme.class)
        .getResultList();
  }
}
