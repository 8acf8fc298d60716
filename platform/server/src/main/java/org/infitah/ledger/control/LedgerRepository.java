package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.infitah.ledger.Happening;
import org.infitah.ledger.LedgerHead;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerLine;

/** The chain of the tenant at hand. */
@Dependent
public class LedgerRepository {

  private static final String LINES =
      "select l.number, e.at, e.kind, e.reference, e.digest, l.hash from core.ledger_link l"
          + " join core.ledger_event e on e.tenant_id = l.tenant_id and e.id = l.event_id"
          + " where l.tenant_id = core.tenant()";

  private final EntityManager entities;

  @Inject
  LedgerRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** As many lines after a number, in their order. */
  public List<LedgerLine> after(long number, int most) {
    return lines(" and l.number > ? order by l.number", most, number);
  }

  /** As many lines before a number, the last first. */
  public List<LedgerLine> before(long number, int most) {
    return lines(" and l.number < ? order by l.number desc", most, number);
  }

  /** Lines about one reference after a number, in their order. */
  public List<LedgerLine> about(String reference, long number, int most) {
    return lines(
        " and e.reference = ? and l.number > ? order by l.number", most, reference, number);
  }

  /** What happened last of some kinds, chained already or not. */
  List<Happening> latest(List<String> kinds, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select cast(id as text), at, kind, reference from core.ledger_event where tenant_id"
                    + " = core.tenant() and kind = any (string_to_array(?, ',')) order by at desc,"
                    + " id desc")
            .setParameter(1, String.join(",", kinds))
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(row -> happening((Object[]) row)).toList();
  }

  private static Happening happening(Object[] row) {
    String kind = (String) row[2];
    String reference = (String) row[3];
    return new Happening(
        UUID.fromString((String) row[0]),
        instant(row[1]),
        "ledger.kind." + kind,
        reference,
        path(kind, reference));
  }

  /** Where what a line is about is shown, below the language. */
  public static String path(String kind, String reference) {
    boolean decided = kind.equals(LedgerKind.DELIBERATION_RECORDED.code());
    return (decided ? "/council/deliberations/" : "/r/") + reference;
  }

  public LedgerHead head() {
    return before(Long.MAX_VALUE, 1).stream()
        .map(last -> new LedgerHead(last.number(), last.hash()))
        .findFirst()
        .orElse(new LedgerHead(0, ""));
  }

  private List<LedgerLine> lines(String which, int most, Object... values) {
    Query query = entities.createNativeQuery(LINES + which).setMaxResults(most);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static LedgerLine line(Object[] row) {
    return new LedgerLine(
        ((Number) row[0]).longValue(),
        instant(row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
  }
}
