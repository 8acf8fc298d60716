package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Hiding;
import org.infitah.consultation.entity.ModerationAppeal;

/** What was held against hidings at the tenant at hand. */
@Dependent
public class AppealRepository {

  private final EntityManager entities;

  @Inject
  AppealRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those that nobody has decided yet, in the order of their references. */
  public List<ModerationAppeal> listWaiting(String after, int limit) {
    return entities
        .createQuery(
            "select a from ModerationAppeal a where a.state = 'waiting' and a.reference > :after"
                + " order by a.reference",
            ModerationAppeal.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** All of a consultation, in the same order. */
  public List<ModerationAppeal> list(UUID consultation, String after, int limit) {
    return entities
        .createQuery(
            "select a from ModerationAppeal a where a.consultationId = :consultation and"
                + " a.reference > :after order by a.reference",
            ModerationAppeal.class)
        .setParameter("consultation", consultation)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many wait for somebody else than this moderator. */
  public long waiting(String moderator) {
    return entities
        .createQuery(
            "select count(a) from ModerationAppeal a where a.state = 'waiting' and a.hiddenBy <>"
                + " :moderator",
            Long.class)
        .setParameter("moderator", moderator)
        .getSingleResult();
  }

  public Optional<ModerationAppeal> find(String reference) {
    return entities
        .createQuery(
            "select a from ModerationAppeal a where a.reference = :reference",
            ModerationAppeal.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The same as it stands now. */
  ModerationAppeal again(ModerationAppeal known) {
    return entities
        .createQuery("select a from ModerationAppeal a where a.id = :id", ModerationAppeal.class)
        .setParameter("id", known.id())
        .setHint("eclipselink.refresh", true)
        .getSingleResult();
  }

  /** Whether this hiding was appealed against. */
  boolean has(Hiding hiding) {
    return !entities
        .createQuery(
            "select a.reference from ModerationAppeal a where a.about = :about and a.hiddenAt ="
                + " :at",
            String.class)
        .setParameter("about", hiding.about())
        .setParameter("at", hiding.at())
        .getResultList()
        .isEmpty();
  }

  void add(ModerationAppeal appeal) {
    entities.persist(appeal);
  }
}
