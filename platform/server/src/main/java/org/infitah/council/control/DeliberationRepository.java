package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.entity.Deliberation;
import org.infitah.foundation.time.CivicDate;
import org.infitah.version.Decision;

/** Those of the tenant at hand. */
@Dependent
public class DeliberationRepository {

  private final EntityManager entities;

  @Inject
  DeliberationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given. */
  public List<Deliberation> list(String after, int limit) {
    return entities
        .createQuery(
            "select d from Deliberation d where d.reference > :after order by d.reference",
            Deliberation.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<Deliberation> find(String reference) {
    return entities
        .createQuery(
            "select d from Deliberation d where d.reference = :reference", Deliberation.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** What a session decided. */
  public List<Deliberation> ofSession(UUID session) {
    return entities
        .createQuery(
            "select d from Deliberation d where d.sessionId = :session order by d.reference",
            Deliberation.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** Those on versions of a programme, each with the day of its session. */
  List<Decision> onVersions(UUID programme) {
    return entities
        .createQuery(
            "select d, s.heldOn from Deliberation d, CouncilSession s, Programme p where s.id ="
                + " d.sessionId and p.reference = d.programme and p.id = :programme and"
                + " d.programmeVersion is not null order by d.reference",
            Object[].class)
        .setParameter("programme", programme)
        .getResultStream()
        .map(row -> decision((Deliberation) row[0], (CivicDate) row[1]))
        .toList();
  }

  private static Decision decision(Deliberation one, CivicDate heldOn) {
    return new Decision(one.exactVersion().orElseThrow(), one.reference(), one.decision(), heldOn);
  }

  boolean adopted(String programme) {
    return !entities
        .createNativeQuery(
            "select 1 from core.deliberation where tenant_id = core.tenant() and programme = ?1"
                + " and decision = 'adopted' union"
                + " all select 1 from core.council_session s join core.programme p on p.tenant_id ="
                + " s.tenant_id and p.id = s.programme_id where s.tenant_id = core.tenant() and p.reference = ?1 and s.decision ="
                + " 'adopted' and s.source_id is not null")
        .setParameter(1, programme)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Deliberations of a session that wait for a step.
   *
   * @param step {@code posting} or {@code transmission}
   * @param session its reference
   * @param by the last day the law gives
   */
  public record Waiting(String step, String session, long count, LocalDate by) {}

  /** What has to be posted or sent to the governor, the most pressing first. */
  public List<Waiting> waiting() {
    return ((List<?>)
            entities
                .createNativeQuery(
                    "select 'posting', s.reference, count(*), s.post_by from core.deliberation d join"
                        + " core.council_session s on s.tenant_id = d.tenant_id and s.id = d.session_id"
                        + " where d.tenant_id = core.tenant() and d.posted_on is null and s.post_by is"
                        + " not null group by s.reference, s.post_by union all select 'transmission',"
                        + " s.reference, count(*), s.transmit_by from core.deliberation d join"
                        + " core.council_session s on s.tenant_id = d.tenant_id and s.id = d.session_id"
                        + " where d.tenant_id = core.tenant() and d.transmitted_on is null and"
                        + " s.transmit_by is not null group by s.reference, s.transmit_by order by 4, 2")
                .getResultList())
        .stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new Waiting(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        LocalDate.parse((String) row[3])))
            .toList();
  }

  /** The next number of a year; nobody else gets one until the transaction ends. */
  int nextNumber(int year) {
    return ((Number)
            entities
                .createNativeQuery(
                    "insert into core.deliberation_year (year, last) values (?1, 1) on conflict"
                        + " (tenant_id, year) do update set last = deliberation_year.last + 1"
                        + " returning last")
                .setParameter(1, year)
                .getSingleResult())
        .intValue();
  }

  /** At once: whoever asks in SQL what was decided shall find it. */
  void add(Deliberation deliberation) {
    entities.persist(deliberation);
    entities.flush();
  }
}
