package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.workshop.entity.AgendaItem;
import org.infitah.workshop.entity.Attendance;
import org.infitah.workshop.entity.BreakoutGroup;
import org.infitah.workshop.entity.Workshop;

/** Those of the tenant at hand. */
@Dependent
public class WorkshopRepository {

  private final EntityManager entities;

  @Inject
  WorkshopRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<Workshop> list(String after, int limit) {
    return entities
        .createQuery(
            "select e from Workshop e where e.reference > :after order by e.reference",
            Workshop.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<Workshop> find(String reference) {
    return entities
        .createQuery("select e from Workshop e where e.reference = :reference", Workshop.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  public List<AgendaItem> agenda(UUID workshop) {
    return parts(
        "select p from AgendaItem p where p.workshopId = :workshop order by p.number",
        AgendaItem.class,
        workshop);
  }

  public List<BreakoutGroup> groups(UUID workshop) {
    return parts(
        "select p from BreakoutGroup p where p.workshopId = :workshop order by p.number",
        BreakoutGroup.class,
        workshop);
  }

  public List<Attendance> attendance(UUID workshop) {
    return parts(
        "select p from Attendance p where p.workshopId = :workshop order by p.constituency, p.body",
        Attendance.class,
        workshop);
  }

  private <T> List<T> parts(String query, Class<T> type, UUID workshop) {
    return entities.createQuery(query, type).setParameter("workshop", workshop).getResultList();
  }
}
