package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.entity.ServiceAccount;
import org.infitah.foundation.identity.entity.ServiceKey;

/** The service accounts of the tenant at hand. */
@Dependent
public class ServiceAccountRepository {

  private final EntityManager entities;

  @Inject
  ServiceAccountRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<ServiceAccount> find(ServiceKey key) {
    return entities
        .createQuery(
            "select s from ServiceAccount s where s.tokenHash = :hash", ServiceAccount.class)
        .setParameter("hash", key.hash())
        .getResultStream()
        .findFirst();
  }

  Optional<ServiceAccount> find(UUID id) {
    return Optional.ofNullable(entities.find(ServiceAccount.class, id));
  }

  /** The latest first. */
  List<ServiceAccount> list(UUID before, int limit) {
    return entities
        .createQuery(
            "select s from ServiceAccount s where s.id < :before order by s.id desc",
            ServiceAccount.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(ServiceAccount account) {
    entities.persist(account);
  }

  void used(UUID id, Instant now) {
    entities
        .createQuery("update ServiceAccount s set s.usedAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }
}
