package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.workshop.entity.MeetingDecision;
import org.infitah.workshop.entity.MeetingPhoto;

/** What stands beside the words of minutes: decisions and pictures of the tenant at hand. */
@Dependent
public class MinutesRepository {

  private final EntityManager entities;

  @Inject
  MinutesRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order in which they were written down. */
  public List<MeetingDecision> decisions(UUID workshop) {
    return entities
        .createQuery(
            "select d from MeetingDecision d where d.workshopId = :workshop order by d.number",
            MeetingDecision.class)
        .setParameter("workshop", workshop)
        .getResultList();
  }

  public Optional<MeetingDecision> decision(UUID workshop, int number) {
    return decisions(workshop).stream().filter(one -> one.number() == number).findFirst();
  }

  /** In the order in which they came. */
  public List<MeetingPhoto> photos(UUID workshop) {
    return entities
        .createQuery(
            "select p from MeetingPhoto p where p.workshopId = :workshop order by p.number",
            MeetingPhoto.class)
        .setParameter("workshop", workshop)
        .getResultList();
  }

  void add(MeetingDecision decision) {
    entities.persist(decision);
  }

  void add(MeetingPhoto photo) {
    entities.persist(photo);
  }

  void remove(MeetingDecision decision) {
    entities.remove(decision);
  }

  void remove(MeetingPhoto photo) {
    entities.remove(photo);
  }
}
