package org.infitah.advisory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.advisory.entity.AdvisoryBody;

/** Those of the tenant at hand. */
@Dependent
public class AdvisoryBodyRepository {

  private final EntityManager entities;

  @Inject
  AdvisoryBodyRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<AdvisoryBody> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from AdvisoryBody e where e.reference > :after order by e.reference",
            AdvisoryBody.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<AdvisoryBody> find(String reference) {
    return entities
        .createQuery(
            "select e from AdvisoryBody e where e.reference = :reference", AdvisoryBody.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }
}
