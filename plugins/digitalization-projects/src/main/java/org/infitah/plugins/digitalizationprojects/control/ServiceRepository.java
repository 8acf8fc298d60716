package org.infitah.plugins.digitalizationprojects.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Criterion;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;

/** The inventory of the tenant at hand. */
public final class ServiceRepository {

  private static final int LEVELS = Criterion.values().length + 1;

  private final EntityManager entities;

  public ServiceRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those residents see, in the order of their references. */
  public List<PublicService> listShown(String after, int most) {
    return list("s.shown = true and ", after, most);
  }

  /** All of them. */
  public List<PublicService> listAll(String after, int most) {
    return list("", after, most);
  }

  private List<PublicService> list(String which, String after, int most) {
    return entities
        .createQuery(
            "select s from PublicService s where "
                + which
                + "s.reference > :after order by s.reference",
            PublicService.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<PublicService> find(String reference) {
    return entities
        .createQuery(
            "select s from PublicService s where s.reference = :reference", PublicService.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** How many services that residents see stand at each level of maturity, from 0 on. */
  public List<Long> countByLevel() {
    Map<Integer, Long> counted = new LinkedHashMap<>();
    for (Object[] row :
        entities
            .createQuery(
                "select s.criteria, count(s) from PublicService s where s.shown = true"
                    + " group by s.criteria",
                Object[].class)
            .getResultList()) {
      int level = Criterion.level(Coded.read(Criterion.class, (String) row[0]));
      counted.merge(level, ((Number) row[1]).longValue(), Long::sum);
    }
    Long[] levels = new Long[LEVELS];
    Arrays.setAll(levels, level -> counted.getOrDefault(level, 0L));
    return List.of(levels);
  }

  /** How many there are, shown or not. */
  public long count() {
    return entities
        .createQuery("select count(s) from PublicService s", Long.class)
        .getSingleResult();
  }

  /** When one that residents see changed last; the inventory knows the day. */
  public Optional<Instant> changedLast(ZoneId zone) {
    return Optional.ofNullable(
            entities
                .createQuery(
                    "select max(s.changedOn) from PublicService s where s.shown = true",
                    String.class)
                .getSingleResult())
        .map(day -> LocalDate.parse(day).atStartOfDay(zone).toInstant());
  }

  /** What happened to a service, the latest first. */
  public List<ServiceChange> changes(UUID service, int most) {
    return entities
        .createQuery(
            "select c from ServiceChange c where c.serviceId = :service order by c.id desc",
            ServiceChange.class)
        .setParameter("service", service)
        .setMaxResults(most)
        .getResultList();
  }

  int nextNumber() {
    return entities
            .createQuery("select coalesce(max(s.number), 0) from PublicService s", Number.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(PublicService service) {
    entities.persist(service);
  }

  void add(ServiceChange change) {
    entities.persist(change);
  }
}
