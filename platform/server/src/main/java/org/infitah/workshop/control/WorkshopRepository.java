package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.foundation.time.CivicDate;
import org.infitah.workshop.entity.AgendaItem;
import org.infitah.workshop.entity.Attendance;
import org.infitah.workshop.entity.BreakoutGroup;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

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

  public Optional<WorkshopMinutes> minutes(UUID workshop) {
    return parts(
            "select p from WorkshopMinutes p where p.workshopId = :workshop",
            WorkshopMinutes.class,
            workshop)
        .stream()
        .findFirst();
  }

  /** All of them, drafts included, by workshop. */
  public Map<UUID, WorkshopMinutes> minutes() {
    return entities
        .createQuery("select p from WorkshopMinutes p", WorkshopMinutes.class)
        .getResultStream()
        .collect(Collectors.toMap(WorkshopMinutes::workshopId, Function.identity()));
  }

  /** Whoever else writes about the same workshop waits. */
  Workshop hold(UUID workshop) {
    return entities
        .createQuery("select e from Workshop e where e.id = :workshop", Workshop.class)
        .setParameter("workshop", workshop)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** Whether everybody can read what a co-creation workshop of a programme came to. */
  boolean told(UUID programme) {
    return !entities
        .createQuery(
            "select e.reference from Workshop e, WorkshopMinutes p where p.workshopId = e.id and"
                + " p.state = 'published' and e.programmeId = :programme and e.kind ="
                + " 'co_creation_workshop'",
            String.class)
        .setParameter("programme", programme)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(Workshop workshop) {
    entities.persist(workshop);
    // What belongs to it follows in an order of EclipseLink's own.
    entities.flush();
  }

  void add(AgendaItem item) {
    entities.persist(item);
  }

  void remove(AgendaItem item) {
    entities.remove(item);
  }

  /** Those that stand in a list of meetings to be worked on, the latest first. */
  public List<Workshop> listLatest(int limit) {
    return entities
        .createQuery("select e from Workshop e order by e.reference desc", Workshop.class)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(WorkshopMinutes minutes) {
    entities.persist(minutes);
  }

  private <T> List<T> parts(String query, Class<T> type, UUID workshop) {
    return entities.createQuery(query, type).setParameter("workshop", workshop).getResultList();
  }

  /** Meetings called here that were held and of which nobody reads minutes yet. */
  public long untold(LocalDate today) {
    return entities
        .createQuery(
            "select count(w) from Workshop w where w.sourceId is null and w.cancelledAt is null and"
                + " w.startsOn <= :today and not exists (select m from WorkshopMinutes m where"
                + " m.workshopId = w.id and m.state = 'published')",
            Long.class)
        .setParameter("today", CivicDate.of(today))
        .getSingleResult();
  }
}
