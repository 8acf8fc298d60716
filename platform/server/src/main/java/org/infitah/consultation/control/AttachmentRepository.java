package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Attachment;

/** What came with contributions to the tenant at hand. */
@Dependent
public class AttachmentRepository {

  private final EntityManager entities;

  @Inject
  AttachmentRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a contribution, in the order in which they came. */
  public List<Attachment> of(UUID contribution) {
    return entities
        .createQuery(
            "select a from Attachment a where a.contributionId = :contribution order by a.number",
            Attachment.class)
        .setParameter("contribution", contribution)
        .getResultList();
  }

  /** Those nobody has looked at, the oldest first. */
  public List<Attachment> waiting(int limit) {
    return entities
        .createQuery(
            "select a from Attachment a where a.state = 'waiting' order by a.id", Attachment.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many nobody has looked at. */
  public long countWaiting() {
    return entities
        .createQuery("select count(a) from Attachment a where a.state = 'waiting'", Long.class)
        .getSingleResult();
  }

  /** One that nobody else decides on meanwhile. */
  Optional<Attachment> lock(UUID id) {
    return entities
        .createQuery("select a from Attachment a where a.id = :id", Attachment.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Attachment attachment) {
    entities.persist(attachment);
  }
}
