package org.infitah.plugins.digitalizationprojects.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Solution;

/** The software the tenant at hand offers for reuse. */
public final class SolutionRepository {

  private final EntityManager entities;

  public SolutionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those whose reference follows another, at most so many. */
  public List<Solution> list(String after, int most) {
    return entities
        .createQuery(
            "select s from Solution s where s.reference > :after order by s.reference",
            Solution.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<Solution> find(String reference) {
    return entities
        .createQuery("select s from Solution s where s.reference = :reference", Solution.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  int nextNumber() {
    return entities
            .createQuery("select coalesce(max(s.number), 0) from Solution s", Number.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(Solution solution) {
    entities.persist(solution);
  }

  void remove(Solution solution) {
    entities.remove(solution);
  }
}
