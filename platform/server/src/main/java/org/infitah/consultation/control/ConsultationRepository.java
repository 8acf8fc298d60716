package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Consultation;

/** Those of the tenant at hand. */
@Dependent
public class ConsultationRepository {

  private final EntityManager entities;

  @Inject
  ConsultationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<Consultation> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from Consultation e where e.reference > :after order by e.reference",
            Consultation.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<Consultation> find(String reference) {
    return entities
        .createQuery(
            "select e from Consultation e where e.reference = :reference", Consultation.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  public Optional<Consultation> find(UUID id) {
    return entities
        .createQuery("select e from Consultation e where e.id = :id", Consultation.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The same as it stands now; whoever else wants to change it waits. */
  Consultation lock(UUID id) {
    return entities
        .createQuery("select e from Consultation e where e.id = :id", Consultation.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** Has the network lead to it, as it is planned now. */
  void publish(UUID id, Instant now) {
    entities.flush();
    entities
        .createNativeQuery(
            "insert into net.consultation (id, reference, kind, subject, question, opens_on,"
                + " closes_on, published_at) select c.id, c.reference, c.kind, c.subject,"
                + " c.question, c.opens_on, c.closes_on, ? from core.consultation c"
                + " where c.id = cast(? as uuid) on conflict (tenant_id, id) do update set"
                + " kind = excluded.kind, subject = excluded.subject, question = excluded.question,"
                + " opens_on = excluded.opens_on, closes_on = excluded.closes_on,"
                + " published_at = excluded.published_at")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, id.toString())
        .executeUpdate();
  }

  /** The network leads to it no longer. */
  void takeBack(UUID id) {
    entities
        .createNativeQuery("delete from net.consultation where id = cast(? as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  boolean ended(UUID programme, String kind) {
    return !entities
        .createQuery(
            "select e.reference from Consultation e where e.programmeId = :programme"
                + " and e.kind = :kind and e.endedAt is not null",
            String.class)
        .setParameter("programme", programme)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Those held here, the latest first. */
  public List<Consultation> listHeld(int limit) {
    return entities
        .createQuery(
            "select e from Consultation e where e.kind is not null order by e.reference desc",
            Consultation.class)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(Consultation consultation) {
    entities.persist(consultation);
  }
}
