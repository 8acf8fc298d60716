package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Counts what a consultation brought, for its report. Call within a transaction. */
@Dependent
public class ConsultationReport {

  private static final List<String> KINDS =
      List.of("channel", "language", "axis", "outcome", "reason");

  private static final String COUNTED =
      "select grouping(c.channel, c.language, c.axis, a.outcome, a.reason), coalesce(c.channel,"
          + " c.language, c.axis, a.outcome, a.reason), count(*) from core.contribution c left join"
          + " core.contribution_answer a on a.tenant_id = c.tenant_id and a.id = c.answer_id where"
          + " c.tenant_id = core.tenant() and c.consultation_id = cast(? as uuid) and c.state ="
          + " 'shown' group by grouping sets ((c.channel), (c.language), (c.axis), (a.outcome),"
          + " (a.reason)) order by 1 desc, 3 desc, 2";

  private final EntityManager entities;

  @Inject
  ConsultationReport(EntityManager entities) {
    this.entities = entities;
  }

  /** What the shown contributions have in common, the most frequent first. One statement. */
  public List<Tally> count(UUID consultation) {
    List<?> rows =
        entities
            .createNativeQuery(COUNTED)
            .setParameter(1, consultation.toString())
            .getResultList();
    return rows.stream().map(row -> tally((Object[]) row)).toList();
  }

  /** The bit that is not set says by what a row was counted. */
  private static Tally tally(Object[] row) {
    int bits = ~((Number) row[0]).intValue() & 0b11111;
    String of = KINDS.get(Integer.numberOfLeadingZeros(bits) - (Integer.SIZE - KINDS.size()));
    return new Tally(of, Objects.toString(row[1], ""), ((Number) row[2]).longValue());
  }

  /** How many people are for one contribution at least. One statement. */
  public long supporters(UUID consultation) {
    return entities
        .createQuery(
            "select count(distinct s.supporter) from Support s, Contribution c where"
                + " c.id = s.contributionId and c.consultationId = :consultation and"
                + " c.state <> 'undone'",
            Long.class)
        .setParameter("consultation", consultation)
        .getSingleResult();
  }
}
