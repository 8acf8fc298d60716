package org.infitah.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;

/** Those of the tenant at hand. */
@Dependent
public class IndicatorRepository {

  private static final int MOST = 10_000;

  private final EntityManager entities;

  @Inject
  IndicatorRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those everybody sees, in the order of their references. */
  public List<Indicator> listShown(String after, int most) {
    return list("i.shown = true and ", after, most);
  }

  /** All of them. */
  public List<Indicator> listAll(String after, int most) {
    return list("", after, most);
  }

  private List<Indicator> list(String which, String after, int most) {
    return entities
        .createQuery(
            "select i from Indicator i where "
                + which
                + "i.reference > :after order by i.reference",
            Indicator.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<Indicator> find(String reference) {
    return entities
        .createQuery("select i from Indicator i where i.reference = :reference", Indicator.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** All that was read of an indicator, the latest first. */
  public List<Reading> readings(UUID indicator, int most) {
    return entities
        .createQuery(
            "select r from Reading r where r.indicatorId = :indicator order by r.readOn desc,"
                + " r.id desc",
            Reading.class)
        .setParameter("indicator", indicator)
        .setMaxResults(most)
        .getResultList();
  }

  /** What is approved of some indicators, the earliest first. */
  public List<Reading> approved(List<UUID> some) {
    return some.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from Reading r where r.indicatorId in :some and r.state = 'approved'"
                    + " order by r.readOn, r.id",
                Reading.class)
            .setParameter("some", some)
            .getResultList();
  }

  /** How many readings of others wait for a second person, by the reference of the indicator. */
  public Map<String, Long> awaiting(String subject) {
    return entities
        .createQuery(
            "select i.reference, count(r) from Indicator i, Reading r where i.id = r.indicatorId and"
                + " r.state = 'awaiting' and r.enteredBy <> :subject group by i.reference",
            Object[].class)
        .setParameter("subject", subject)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0], row -> (Long) row[1], (a, b) -> a, TreeMap::new));
  }

  Optional<Reading> find(UUID indicator, UUID id) {
    return entities
        .createQuery(
            "select r from Reading r where r.indicatorId = :indicator and r.id = :id",
            Reading.class)
        .setParameter("indicator", indicator)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  int next() {
    return listAll("", MOST).stream()
            .map(Indicator::reference)
            .filter(reference -> reference.matches("IND-[0-9]{3,6}"))
            .mapToInt(reference -> Integer.parseInt(reference.substring("IND-".length())))
            .max()
            .orElse(0)
        + 1;
  }

  void add(Object entity) {
    entities.persist(entity);
  }
}
