package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.jspecify.annotations.Nullable;

/** What was said in a consultation and everybody may read, as rows that no memory keeps. */
@Dependent
public class ContributionTable {

  /** What the columns are called, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "reference",
          "made_on",
          "channel",
          "language",
          "axis",
          "title",
          "body",
          "signature",
          "place",
          "latitude",
          "longitude",
          "supports",
          "outcome",
          "reason",
          "answered_on",
          "project");

  private static final String ROWS =
      "select c.reference, c.made_at,"
          + " c.channel, c.language, c.axis, c.title, c.body, c.signature, c.place, c.latitude::text, c.longitude::text, (select count(*) from"
          + " core.contribution_support s where s.tenant_id = c.tenant_id and s.contribution_id ="
          + " c.id)::text, a.outcome, a.reason,"
          + " a.answered_at, a.project"
          + " from core.contribution c left join core.contribution_answer a on a.tenant_id ="
          + " c.tenant_id and a.id = c.answer_id where c.tenant_id = core.tenant()"
          + " and c.consultation_id = cast(? as uuid) and c.state = 'shown' and c.reference > ?"
          + " order by c.reference";

  private final EntityManager entities;

  @Inject
  ContributionTable(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * As many rows after a reference; a cell that has nothing is empty. Asked again after the
   * request's own transaction has ended.
   */
  @Transactional
  public List<String[]> after(UUID consultation, String reference, int most) {
    List<?> rows =
        entities
            .createNativeQuery(ROWS)
            .setParameter(1, consultation.toString())
            .setParameter(2, reference)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> cells((Object[]) row)).toList();
  }

  private static String[] cells(Object[] row) {
    return Arrays.stream(row).map(ContributionTable::cell).toArray(String[]::new);
  }

  /** Days by our own clocks: the database's may be older. */
  private static String cell(@Nullable Object value) {
    return value instanceof Timestamp at
        ? LocalDate.ofInstant(at.toInstant(), Morocco.ZONE).toString()
        : Objects.toString(value, "");
  }
}
