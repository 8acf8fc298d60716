package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.consultation.entity.Guest;
import org.infitah.consultation.entity.GuestIdea;

/** People without an account at the tenant at hand, and what of theirs waits for its letter. */
@Dependent
public class GuestRepository {

  private final EntityManager entities;

  @Inject
  GuestRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** What waits for this letter, while it waits. */
  Optional<GuestIdea> waiting(String tokenHash, Instant now) {
    return entities
        .createQuery(
            "select i from GuestIdea i where i.tokenHash = :hash and i.expiresAt > :now",
            GuestIdea.class)
        .setParameter("hash", tokenHash)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /** Whether a form was sent before. */
  boolean sent(UUID key) {
    return !entities
        .createQuery("select i.id from GuestIdea i where i.sentKey = :key", UUID.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  /** How many letters this address has that nobody followed yet. */
  long lettersTo(String address, Instant now) {
    return entities
        .createQuery(
            "select count(i) from GuestIdea i where i.address = :address and i.expiresAt > :now",
            Long.class)
        .setParameter("address", address)
        .setParameter("now", now)
        .getSingleResult();
  }

  void add(GuestIdea idea) {
    entities.persist(idea);
    entities.flush();
  }

  void remove(GuestIdea idea) {
    entities
        .createQuery("delete from GuestIdea i where i.id = :id")
        .setParameter("id", idea.id())
        .executeUpdate();
  }

  /** What waited in vain. */
  List<GuestIdea> listLapsed(Instant now) {
    return entities
        .createQuery("select i from GuestIdea i where i.expiresAt <= :now", GuestIdea.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Who shows this, while it is known. */
  Optional<Guest> known(String tokenHash, Instant now) {
    return entities
        .createQuery(
            "select g from Guest g where g.tokenHash = :hash and g.expiresAt > :now", Guest.class)
        .setParameter("hash", tokenHash)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  Optional<Guest> of(String address) {
    return entities
        .createQuery("select g from Guest g where g.address = :address", Guest.class)
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }

  void add(Guest guest) {
    entities.persist(guest);
    entities.flush();
  }

  void remove(Guest guest) {
    entities
        .createQuery("delete from Guest g where g.id = :id")
        .setParameter("id", guest.id())
        .executeUpdate();
  }

  /** Those whose time is over. */
  List<Guest> listExpired(Instant now) {
    return entities
        .createQuery("select g from Guest g where g.expiresAt <= :now", Guest.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** When the first of what is kept of guests is over. */
  Optional<Instant> nextEnd() {
    return Stream.of("GuestIdea", "Guest")
        .flatMap(
            kept ->
                entities
                    .createQuery(
                        "select e.expiresAt from " + kept + " e order by e.expiresAt",
                        Instant.class)
                    .setMaxResults(1)
                    .getResultStream())
        .min(Comparator.naturalOrder());
  }

  /** Nothing that was written names them any longer, and no letter goes to them. */
  void unname(Guest guest) {
    entities
        .createQuery("update Contribution c set c.signature = null where c.author = :guest")
        .setParameter("guest", guest.subject())
        .executeUpdate();
    entities
        .createQuery("delete from ContributionFollow f where f.follower = :guest")
        .setParameter("guest", guest.subject())
        .executeUpdate();
    entities
        .createQuery("delete from GuestIdea i where i.address = :address")
        .setParameter("address", guest.address())
        .executeUpdate();
  }
}
