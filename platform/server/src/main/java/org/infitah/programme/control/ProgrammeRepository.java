package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.programme.entity.Axis;
import org.infitah.programme.entity.Programme;
import org.infitah.programme.entity.ProgrammeComponent;
import org.infitah.programme.entity.Source;
import org.infitah.programme.entity.Step;
import org.infitah.programme.entity.Variant;

/** The programmes of the tenant at hand, their parts and their sources. */
@Dependent
public class ProgrammeRepository {

  /** The latest of those not closed, else the latest; one that is only an example after all. */
  private static final String IS_CURRENT =
      " " + rank("p") + " = (select max(" + rank("q") + ") from Programme q)";

  private final EntityManager entities;

  @Inject
  ProgrammeRepository(EntityManager entities) {
    this.entities = entities;
  }

  private static String rank(String programme) {
    return "concat(case when substring(%1$s.reference, 1, 8) = '%2$s' then '0' else '1' end, case when %1$s.status = 'closed' then '0' else '1' end, %1$s.reference)"
        .replace("%1$s", programme)
        .replace("%2$s", Programme.EXAMPLE);
  }

  /** The network shows it as what it is now. */
  void publishAdoption(Programme programme, LocalDate heldOn, Instant at) {
    entities
        .createNativeQuery(
            "update net.programme set status = ?, adopted_on = ?, published_at = ?"
                + " where reference = ?")
        .setParameter(1, programme.status())
        .setParameter(2, heldOn.toString())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, programme.reference())
        .executeUpdate();
  }

  /** The network shows what is written of it. */
  void publish(Programme programme, Instant at) {
    entities.flush();
    entities
        .createNativeQuery(
            "insert into net.programme (id, reference, title, from_year, to_year, status, projects,"
                + " axes, published_at) select id, reference, title, from_year, to_year, status, 0,"
                + " (select count(*) from core.axis a where a.programme_id = p.id and a.dropped_at is"
                + " null), ? from core.programme p where id = ? on conflict (tenant_id, id) do update"
                + " set title = excluded.title, from_year = excluded.from_year, to_year ="
                + " excluded.to_year, axes = excluded.axes, published_at = excluded.published_at")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, programme.id())
        .executeUpdate();
  }

  void publishProjects(Programme programme, int count) {
    entities
        .createNativeQuery("update net.programme set projects = ? where id = ?")
        .setParameter(1, count)
        .setParameter(2, programme.id())
        .executeUpdate();
  }

  void flush() {
    entities.flush();
  }

  void add(Object row) {
    entities.persist(row);
  }

  /** All axes the current programme has or had, in order. */
  public List<Axis> listAxesEver(UUID programme) {
    return byProgramme(
        "select a from Axis a where a.programmeId = :programme order by a.number",
        Axis.class,
        programme);
  }

  public Optional<Source> findSource(String code) {
    return entities
        .createQuery("select s from Source s where s.code = :code", Source.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public List<Programme> listProgrammes(String after, int limit) {
    return entities
        .createQuery(
            "select p from Programme p where p.reference > :after order by p.reference",
            Programme.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<Programme> findCurrent() {
    return entities
        .createQuery("select p from Programme p where" + IS_CURRENT, Programme.class)
        .getResultStream()
        .findFirst();
  }

  /** The current programme in short beside each of its steps, in order. */
  List<Object[]> listWayOfCurrent() {
    return entities
        .createQuery(
            "select p.id, p.reference, p.title, p.fromYear, p.toYear, p.status, p.principles, s"
                + " from Step s, Programme p where s.programmeId = p.id and"
                + IS_CURRENT
                + " order by s.number",
            Object[].class)
        .getResultList();
  }

  public Optional<Programme> findProgramme(String reference) {
    return entities
        .createQuery("select p from Programme p where p.reference = :reference", Programme.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  Programme hold(UUID id) {
    return entities
        .createQuery("select p from Programme p where p.id = :id", Programme.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  public List<Step> listStepsOfCurrent() {
    return entities
        .createQuery(
            "select s from Step s, Programme p where s.programmeId = p.id and"
                + IS_CURRENT
                + " order by s.number",
            Step.class)
        .getResultList();
  }

  public List<Axis> listAxesOfCurrent() {
    return entities
        .createQuery(
            "select a from Axis a, Programme p where a.programmeId = p.id and a.droppedAt is null"
                + " and"
                + IS_CURRENT
                + " order by a.number",
            Axis.class)
        .getResultList();
  }

  public List<Step> listSteps(UUID programme) {
    return byProgramme(
        "select s from Step s where s.programmeId = :programme order by s.number",
        Step.class,
        programme);
  }

  public List<Axis> listAxes(UUID programme) {
    return byProgramme(
        "select a from Axis a where a.programmeId = :programme and a.droppedAt is null"
            + " order by a.number",
        Axis.class,
        programme);
  }

  public List<Axis> listAxes(int after, int limit) {
    return entities
        .createQuery(
            "select a from Axis a where a.number > :after and a.droppedAt is null"
                + " order by a.number, a.id",
            Axis.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public List<ProgrammeComponent> listComponents(UUID programme) {
    return byProgramme(
        "select c from ProgrammeComponent c where c.programmeId = :programme order by c.number",
        ProgrammeComponent.class,
        programme);
  }

  public List<Source> listSources() {
    return entities
        .createQuery("select s from Source s order by s.code", Source.class)
        .getResultList();
  }

  public List<Variant> listVariants(UUID object) {
    return entities
        .createQuery(
            "select v from Variant v where v.objectId = :object order by v.field, v.id",
            Variant.class)
        .setParameter("object", object)
        .getResultList();
  }

  private <T> List<T> byProgramme(String query, Class<T> type, UUID programme) {
    return entities.createQuery(query, type).setParameter("programme", programme).getResultList();
  }
}
