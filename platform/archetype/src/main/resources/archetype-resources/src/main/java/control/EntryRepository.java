package ${package}.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import ${package}.entity.Entry;

/** The entries, in the order of their references. */
public final class EntryRepository {

  private final EntityManager entities;

  public EntryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The entries whose reference follows another, at most so many. */
  public List<Entry> list(String after, int most) {
    return entities
        .createQuery(
            "select e from Entry e where e.reference > :after order by e.reference", Entry.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<Entry> find(String reference) {
    return entities
        .createQuery("select e from Entry e where e.reference = :reference", Entry.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  void add(Entry entry) {
    entities.persist(entry);
  }
}
