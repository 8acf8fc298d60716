package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
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
}
