package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Goes through the whole chain and says whether every link still follows from the one before. */
@Dependent
public class CheckChain {

  private final EntityManager entities;
  private final CurrentTenant current;

  @Inject
  CheckChain(EntityManager entities, CurrentTenant current) {
    this.entities = entities;
    this.current = current;
  }

  /**
   * What was found.
   *
   * @param tenant whose record it is
   * @param acts how many acts are chained
   * @param waiting how many were recorded since, and are not chained yet
   * @param head the last link's SHA-256 in hexadecimal: whoever keeps it can tell later that
   *     nothing before it was changed
   * @param broken the number of the first link that does not follow
   */
  public record Chain(
      String tenant, long acts, long waiting, Optional<String> head, Optional<Long> broken) {}

  public Chain check() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    with chain as (
                      select l.number, l.hash,
                             l.number <> coalesce(lag(l.number) over way, 0) + 1 or l.hash <> sha256(
                               coalesce(lag(l.hash) over way, ''::bytea) || core.act_words(a)) as broken
                        from core.audit_link l join core.audit a on a.tenant_id = l.tenant_id and a.id = l.id
                       where l.tenant_id = ?1 window way as (order by l.number)
                    )
                    select count(*),
                           (select count(*) from core.audit a where a.tenant_id = ?1) - count(*),
                           encode((array_agg(hash order by number desc))[1], 'hex'),
                           min(number) filter (where broken)
                      from chain
                    """)
                .setParameter(1, current.tenant().id())
                .getSingleResult();
    return new Chain(
        current.tenant().alias(),
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        Optional.ofNullable((String) row[2]),
        Optional.ofNullable((Number) row[3]).map(Number::longValue));
  }
}
