package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.entity.CouncilSession;

/** Those of the tenant at hand. */
@Dependent
public class CouncilSessionRepository {

  private final EntityManager entities;

  @Inject
  CouncilSessionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<CouncilSession> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from CouncilSession e where e.reference > :after order by e.reference",
            CouncilSession.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<CouncilSession> find(String reference) {
    return entities
        .createQuery(
            "select e from CouncilSession e where e.reference = :reference", CouncilSession.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** Those of some ids. */
  public List<CouncilSession> some(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select e from CouncilSession e where e.id in :ids", CouncilSession.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The latest of those that were called or told of, first. */
  public List<CouncilSession> latest(int limit) {
    return entities
        .createQuery(
            "select e from CouncilSession e order by e.heldOn desc, e.reference desc",
            CouncilSession.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** At once: EclipseLink would write the rows that refer to it in an order of its own. */
  void add(CouncilSession session) {
    entities.persist(session);
    entities.flush();
  }
}
