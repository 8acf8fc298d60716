package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.infitah.council.entity.Convocation;

/** Those of the tenant at hand. */
@Dependent
public class ConvocationRepository {

  private static final int MOST = 3_000;

  private final EntityManager entities;

  @Inject
  ConvocationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a session, the first call first. */
  public List<Convocation> ofSession(UUID session) {
    return entities
        .createQuery(
            "select c from Convocation c where c.sessionId = :session order by c.call, c.id",
            Convocation.class)
        .setParameter("session", session)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of one call. */
  List<Convocation> ofCall(UUID session, int call) {
    return ofSession(session).stream().filter(one -> one.call() == call).toList();
  }

  /** Those of the latest call. */
  List<Convocation> latest(UUID session) {
    List<Convocation> all = ofSession(session);
    return all.isEmpty()
        ? List.of()
        : all.stream().filter(one -> one.call() == all.get(all.size() - 1).call()).toList();
  }

  void add(Convocation convocation) {
    entities.persist(convocation);
  }
}
