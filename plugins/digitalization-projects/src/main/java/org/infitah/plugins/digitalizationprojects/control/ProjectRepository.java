package org.infitah.plugins.digitalizationprojects.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Measure;
import org.infitah.plugins.digitalizationprojects.entity.Passage;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;

/** The portfolio of the tenant at hand, and what is measured of its services. */
public final class ProjectRepository {

  private final EntityManager entities;

  public ProjectRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those residents see, in the order of their references. */
  public List<DigitalProject> listShown(String after, int most) {
    return list("p.shown = true and ", after, most);
  }

  /** All of them. */
  public List<DigitalProject> listAll(String after, int most) {
    return list("", after, most);
  }

  private List<DigitalProject> list(String which, String after, int most) {
    return entities
        .createQuery(
            "select p from DigitalProject p where "
                + which
                + "p.reference > :after order by p.reference",
            DigitalProject.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<DigitalProject> find(String reference) {
    return entities
        .createQuery(
            "select p from DigitalProject p where p.reference = :reference", DigitalProject.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** How many there are, shown or not. */
  public long count() {
    return entities
        .createQuery("select count(p) from DigitalProject p", Long.class)
        .getSingleResult();
  }

  /** The gates a project has passed, the latest first. */
  public List<Passage> passages(UUID project, int most) {
    return entities
        .createQuery(
            "select p from Passage p where p.projectId = :project order by p.id desc",
            Passage.class)
        .setParameter("project", project)
        .setMaxResults(most)
        .getResultList();
  }

  /** What was measured of a service, the latest month first. */
  public List<Measure> measures(UUID service, int most) {
    return entities
        .createQuery(
            "select m from Measure m where m.serviceId = :service order by m.month desc, m.kind",
            Measure.class)
        .setParameter("service", service)
        .setMaxResults(most)
        .getResultList();
  }

  /** A measure and the service it is about. */
  public record Measured(PublicService service, Measure measure) {

    /** By which a list of them is ordered. */
    public String key() {
      return String.join(" ", service.reference(), measure.month(), measure.kind());
    }
  }

  /** What was measured last of each service residents see, and of each kind. */
  List<Measured> listLatest() {
    return entities
        .createQuery(
            "select s, m from Measure m, PublicService s where m.serviceId = s.id and s.shown = true"
                + " and m.month = (select max(n.month) from Measure n where n.serviceId = m.serviceId"
                + " and n.kind = m.kind) order by s.reference, m.kind",
            Object[].class)
        .getResultStream()
        .map(row -> new Measured((PublicService) row[0], (Measure) row[1]))
        .toList();
  }

  /** What was measured of the services residents see, in the order of their keys. */
  public List<Measured> listMeasured(String after, int most) {
    return entities
        .createQuery(
            "select s, m from Measure m, PublicService s where m.serviceId = s.id and"
                + " s.shown = true and concat(s.reference, ' ', m.month, ' ', m.kind) > :after"
                + " order by s.reference, m.month, m.kind",
            Object[].class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Measured((PublicService) row[0], (Measure) row[1]))
        .toList();
  }

  Optional<Measure> find(UUID service, String kind, String month) {
    return entities
        .createQuery(
            "select m from Measure m where m.serviceId = :service and m.kind = :kind"
                + " and m.month = :month",
            Measure.class)
        .setParameter("service", service)
        .setParameter("kind", kind)
        .setParameter("month", month)
        .getResultStream()
        .findFirst();
  }

  int nextNumber() {
    return entities
            .createQuery("select coalesce(max(p.number), 0) from DigitalProject p", Number.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(Object entity) {
    entities.persist(entity);
  }
}
