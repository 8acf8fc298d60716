package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Ballot;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Presence;
import org.infitah.council.entity.Sitting;

/** What belongs to sessions, and who sits in them. */
@Dependent
public class CouncilRepository {

  private static final int MOST = 1_000;

  private final EntityManager entities;

  @Inject
  CouncilRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<CouncilMember> members(String after, int limit) {
    return entities
        .createQuery(
            "select m from CouncilMember m where m.reference > :after order by m.reference",
            CouncilMember.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public List<CouncilMember> members() {
    return members("", MOST);
  }

  public Optional<CouncilMember> member(String reference) {
    return members().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  /** Those in office on a day. */
  public List<CouncilMember> inOffice(LocalDate on) {
    return members().stream().filter(member -> member.inOffice(on)).toList();
  }

  /** The attempts to open a session, the first call first. */
  public List<Sitting> sittings(UUID session) {
    return entities
        .createQuery(
            "select s from Sitting s where s.sessionId = :session order by s.call", Sitting.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** Who came to a sitting and who did not. */
  public List<Presence> presences(UUID sitting) {
    return entities
        .createQuery("select p from Presence p where p.sittingId = :sitting", Presence.class)
        .setParameter("sitting", sitting)
        .getResultList();
  }

  /** The agenda of a session. */
  public List<AgendaPoint> points(UUID session) {
    return entities
        .createQuery(
            "select p from AgendaPoint p where p.sessionId = :session order by p.nth",
            AgendaPoint.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** The agendas of some sessions. */
  public List<AgendaPoint> pointsOf(List<UUID> sessions) {
    return sessions.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from AgendaPoint p where p.sessionId in :sessions order by p.nth",
                AgendaPoint.class)
            .setParameter("sessions", sessions)
            .getResultList();
  }

  /** What each member said on some points. */
  public List<Ballot> ballots(List<UUID> points) {
    return points.isEmpty()
        ? List.of()
        : entities
            .createQuery("select b from Ballot b where b.pointId in :points", Ballot.class)
            .setParameter("points", points)
            .getResultList();
  }

  /** Whoever else changes what belongs to the same session waits. */
  void hold(UUID session) {
    entities
        .createQuery("select s from CouncilSession s where s.id = :session", CouncilSession.class)
        .setParameter("session", session)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  /** At once: EclipseLink would write the rows that refer to it in an order of its own. */
  void add(Sitting sitting) {
    entities.persist(sitting);
    entities.flush();
  }
}
