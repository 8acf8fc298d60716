package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.TenantJob;
import org.infitah.ledger.LedgerKind;

/**
 * Chains what happened since the last turn: no part of the events' own transactions, which would
 * wait for each other.
 */
@Dependent
public class ChainEvents implements TenantJob {

  /** What one act told at once has one time: it is told in the order in which it came about. */
  private static final String KINDS =
      Arrays.stream(LedgerKind.values()).map(LedgerKind::code).collect(Collectors.joining(","));

  private final EntityManager entities;
  private final Duration rest;

  @Inject
  ChainEvents(
      EntityManager entities,
      @ConfigProperty(name = "infitah.ledger.rest", defaultValue = "PT1M") Duration rest) {
    this.entities = entities;
    this.rest = rest;
  }

  @Override
  public String name() {
    return "chain-ledger";
  }

  @Override
  public Duration rest() {
    return rest;
  }

  @Override
  public void runFor(int tenant) {
    entities
        .createNativeQuery(
            """
            with recursive last as (
              select number, hash from core.ledger_link where tenant_id = ?1
               order by number desc limit 1
            ), edge as (
              select e.at from core.ledger_event e join core.ledger_link l
                  on l.tenant_id = e.tenant_id and l.event_id = e.id
               where l.tenant_id = ?1 order by l.number desc limit 1
            ), fresh as (
              select e.id, concat_ws(E'\\n', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                     e.kind, e.reference, e.digest) as words,
                     row_number() over (order by e.at, array_position(string_to_array(?2, ','), e.kind), e.id) as nth
                from core.ledger_event e
               where e.tenant_id = ?1
                 and e.at > coalesce((select at from edge), '-infinity') - interval '1 day'
                 and not exists (
                 select from core.ledger_link l where l.tenant_id = e.tenant_id and l.event_id = e.id)
               order by e.at, array_position(string_to_array(?2, ','), e.kind), e.id limit 1000
            ), chain as (
              select f.id, f.nth, coalesce((select number from last), 0) + 1 as number,
                     encode(sha256(convert_to(concat_ws(E'\\n', coalesce((select hash from last), ''),
                       (coalesce((select number from last), 0) + 1)::text, f.words), 'UTF8')), 'hex') as hash
                from fresh f where f.nth = 1
              union all
              select f.id, f.nth, c.number + 1,
                     encode(sha256(convert_to(concat_ws(E'\\n', c.hash, (c.number + 1)::text, f.words), 'UTF8')), 'hex')
                from chain c join fresh f on f.nth = c.nth + 1
            )
            insert into core.ledger_link (tenant_id, event_id, number, hash)
            select ?1, id, number, hash from chain
            """)
        .setParameter(1, tenant)
        .setParameter(2, KINDS)
        .executeUpdate();
  }
}
