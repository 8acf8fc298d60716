package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.people.RolesHeld;
import org.infitah.people.entity.Account;
import org.infitah.people.entity.Mandate;

/** The mandates of the tenant at hand, and those who hold them. */
@Dependent
public class MandateRepository {

  private static final int MOST = 2_000;

  private final EntityManager entities;

  @Inject
  MandateRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<Mandate> list() {
    return entities
        .createQuery("select m from Mandate m order by m.startsAt desc, m.id", Mandate.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<Account> listAccounts() {
    return entities
        .createQuery("select a from Account a order by a.name, a.id", Account.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The mandates after an id, in the order they were written. */
  List<Mandate> listAfter(String id, int limit) {
    String first = id.isEmpty() ? new UUID(0, 0).toString() : id;
    return entities
        .createQuery("select m from Mandate m where m.id > :after order by m.id", Mandate.class)
        .setParameter("after", UUID.fromString(first))
        .setMaxResults(limit)
        .getResultList();
  }

  List<Mandate> listOf(UUID account) {
    return entities
        .createQuery(
            "select m from Mandate m where m.accountId = :account order by m.startsAt desc, m.id",
            Mandate.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** What an account holds or held, as the database says now and not as it was read before. */
  List<Tenure> tenures(UUID account) {
    return entities
        .createQuery(
            "select m.role, m.endsAt from Mandate m where m.accountId = :account", Object[].class)
        .setParameter("account", account)
        .getResultStream()
        .map(row -> new Tenure((String) row[0], Optional.ofNullable((Instant) row[1])))
        .toList();
  }

  /** A role, and when it ends. */
  record Tenure(String role, Optional<Instant> endsAt) {

    boolean lasts(Instant now) {
      return endsAt.filter(end -> !end.isAfter(now)).isEmpty();
    }
  }

  /** Everything somebody holds or held, whom Keycloak knows by a name. */
  List<Mandate> listOfSubject(String subject) {
    return entities
        .createQuery(
            "select m from Mandate m where m.subject = :subject order by m.id", Mandate.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  Optional<Account> findAccountOf(String subject) {
    return entities
        .createQuery("select a from Account a where a.subject = :subject", Account.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** Everybody's mandates of one role; nobody else changes them until the transaction ends. */
  List<Mandate> listHeld(String role) {
    return entities
        .createQuery("select m from Mandate m where m.role = :role order by m.id", Mandate.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** How many people hold each role at a moment. */
  List<RolesHeld.Held> countHeld(Instant now) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select role, count(distinct coalesce(cast(account_id as text), subject))"
                    + " from core.mandate where starts_at <= ?1"
                    + " and (ends_at is null or ends_at > ?1) group by role order by role")
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new RolesHeld.Held((String) row[0], ((Number) row[1]).longValue()))
        .toList();
  }

  /** Who holds a role at a moment. */
  List<Account> listHolders(String role, Instant now) {
    return entities
        .createQuery(
            "select distinct a from Account a, Mandate m where (m.accountId = a.id or m.subject ="
                + " a.subject) and m.role = :role and m.startsAt <= :now"
                + " and (m.endsAt is null or m.endsAt > :now) order by a.email",
            Account.class)
        .setParameter("role", role)
        .setParameter("now", now)
        .getResultList();
  }

  Optional<Mandate> find(UUID id) {
    return Optional.ofNullable(entities.find(Mandate.class, id));
  }

  Optional<Account> findAccount(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  Optional<Account> findAccount(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  void add(Account account) {
    entities.persist(account);
    // The mandate refers to it by id alone, so nothing else would write it first.
    entities.flush();
  }

  void add(Mandate mandate) {
    entities.persist(mandate);
  }
}
