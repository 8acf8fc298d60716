package org.infitah.plugins.schooltransport.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.schooltransport.entity.BusLine;

/** The register of lines, in the order of their references. */
public final class LineRepository {

  private final EntityManager entities;

  public LineRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The lines whose reference follows another, at most so many. */
  public List<BusLine> list(String after, int most) {
    return entities
        .createQuery(
            "select l from BusLine l where l.reference > :after order by l.reference",
            BusLine.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<BusLine> find(String reference) {
    return entities
        .createQuery("select l from BusLine l where l.reference = :reference", BusLine.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  public long count() {
    return entities.createQuery("select count(l) from BusLine l", Long.class).getSingleResult();
  }

  /** On all lines together. */
  public long seats() {
    return entities
        .createQuery("select coalesce(sum(l.seats), 0) from BusLine l", Long.class)
        .getSingleResult();
  }

  void add(BusLine line) {
    entities.persist(line);
  }
}
