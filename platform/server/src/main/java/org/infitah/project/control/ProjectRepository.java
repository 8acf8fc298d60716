package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.project.entity.Project;

/** Those of the tenant at hand. */
@Dependent
public class ProjectRepository {

  private final EntityManager entities;

  @Inject
  ProjectRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<Project> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from Project e where e.reference > :after order by e.reference",
            Project.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Project> ofProgramme(UUID programme) {
    return entities
        .createQuery(
            "select e from Project e where e.programmeId = :programme order by e.number",
            Project.class)
        .setParameter("programme", programme)
        .getResultList();
  }

  public Optional<Project> find(String reference) {
    return entities
        .createQuery("select e from Project e where e.reference = :reference", Project.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }
}
