package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infitah.notification.entity.Notification;

/** What people were told by the tenant at hand. */
@Dependent
public class NotificationRepository {

  private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  private final EntityManager entities;

  @Inject
  NotificationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What somebody was told, the latest first.
   *
   * @param before the last that was seen; none at the beginning
   */
  public List<Notification> list(String recipient, String before, int limit) {
    return entities
        .createQuery(
            "select n from Notification n where n.recipient = :recipient and n.id < :before"
                + " order by n.id desc",
            Notification.class)
        .setParameter("recipient", recipient)
        .setParameter("before", before.isEmpty() ? END : UUID.fromString(before))
        .setMaxResults(limit)
        .getResultList();
  }

  /** How much of it was not read yet. */
  public long unread(String recipient) {
    return entities
        .createQuery(
            "select count(n) from Notification n where n.recipient = :recipient and n.readAt is"
                + " null",
            Long.class)
        .setParameter("recipient", recipient)
        .getSingleResult();
  }

  /** One of somebody's own; empty for others'. */
  List<Notification> own(String recipient, UUID id) {
    return entities
        .createQuery(
            "select n from Notification n where n.recipient = :recipient and n.id = :id",
            Notification.class)
        .setParameter("recipient", recipient)
        .setParameter("id", id)
        .getResultList();
  }

  /** Notes one as read; whether it was not. */
  boolean read(UUID id, Instant now) {
    return entities
            .createQuery(
                "update Notification n set n.readAt = :now where n.id = :id and n.readAt is null")
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /** The same of all that somebody was told. */
  boolean readAll(String recipient, Instant now) {
    return entities
            .createQuery(
                "update Notification n set n.readAt = :now where n.recipient = :recipient and"
                    + " n.readAt is null")
            .setParameter("now", now)
            .setParameter("recipient", recipient)
            .executeUpdate()
        > 0;
  }

  /** People for whom a letter is due, those who have waited longest first. */
  List<String> waiting(Instant now, int limit) {
    return entities
        .createQuery(
            "select n.recipient from Notification n where n.mailDue <= :now group by n.recipient"
                + " order by min(n.mailDue)",
            String.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What is due for somebody, in the order in which it happened. */
  List<Notification> due(String recipient, Instant now) {
    return entities
        .createQuery(
            "select n from Notification n where n.recipient = :recipient and n.mailDue <= :now"
                + " order by n.id",
            Notification.class)
        .setParameter("recipient", recipient)
        .setParameter("now", now)
        .getResultList();
  }

  void add(Notification notification) {
    entities.persist(notification);
  }

  /** How many went. */
  int forgetBefore(Instant moment) {
    return entities
        .createQuery("delete from Notification n where n.madeAt < :moment and n.mailDue is null")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
