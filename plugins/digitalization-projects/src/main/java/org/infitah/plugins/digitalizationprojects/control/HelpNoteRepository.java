package org.infitah.plugins.digitalizationprojects.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;

/** The help the tenant at hand offers and needs. */
public final class HelpNoteRepository {

  private final EntityManager entities;

  public HelpNoteRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those whose reference follows another, at most so many. */
  public List<HelpNote> list(String after, int most) {
    return entities
        .createQuery(
            "select h from HelpNote h where h.reference > :after order by h.reference",
            HelpNote.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<HelpNote> find(String reference) {
    return entities
        .createQuery("select h from HelpNote h where h.reference = :reference", HelpNote.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  int nextNumber() {
    return entities
            .createQuery("select coalesce(max(h.number), 0) from HelpNote h", Number.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(HelpNote note) {
    entities.persist(note);
  }

  void remove(HelpNote note) {
    entities.remove(note);
  }
}
