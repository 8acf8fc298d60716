package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.project.entity.FundingLine;
import org.infitah.project.entity.Milestone;
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
            "select e from Project e where e.reference > :after and e.droppedAt is null"
                + " order by e.reference",
            Project.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** In short and in order, each beside how many there are in all. */
  List<Object[]> first(UUID programme, int most) {
    return entities
        .createQuery(
            "select e.reference, e.number, e.title, e.principles, (select count(q) from Project q"
                + " where q.programmeId = :programme and q.droppedAt is null) from Project e where"
                + " e.programmeId = :programme and e.droppedAt is null order by e.number",
            Object[].class)
        .setParameter("programme", programme)
        .setMaxResults(most)
        .getResultList();
  }

  List<Project> ofProgramme(UUID programme) {
    return entities
        .createQuery(
            "select e from Project e where e.programmeId = :programme and e.droppedAt is null"
                + " order by e.number",
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

  /** All a programme has or had, in order. */
  public List<Project> ofProgrammeEver(UUID programme) {
    return entities
        .createQuery(
            "select e from Project e where e.programmeId = :programme order by e.number",
            Project.class)
        .setParameter("programme", programme)
        .getResultList();
  }

  /** What is given for some projects, in order. */
  public List<FundingLine> funding(List<UUID> projects) {
    return parts("FundingLine", FundingLine.class, projects);
  }

  /** What some projects shall reach, in order. */
  public List<Milestone> milestones(List<UUID> projects) {
    return parts("Milestone", Milestone.class, projects);
  }

  private <T> List<T> parts(String entity, Class<T> type, List<UUID> projects) {
    return projects.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select e from "
                    + entity
                    + " e where e.projectId in :projects order by e.projectId, e.number",
                type)
            .setParameter("projects", projects)
            .getResultList();
  }

  /** Its parts are part of it: who changes only them changes it. */
  void touch(Project project) {
    entities.lock(project, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** The parts of a project go; those that stay are written again under their numbers. */
  void clear(UUID project) {
    for (String entity : List.of("FundingLine", "Milestone")) {
      entities
          .createQuery("delete from " + entity + " e where e.projectId = :project")
          .setParameter("project", project)
          .executeUpdate();
    }
  }

  void add(Object row) {
    entities.persist(row);
  }

  void flush() {
    entities.flush();
  }
}
