package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.infitah.foundation.job.TenantJob;

/**
 * Chains what was recorded since the last turn. It is no part of the acts' own transactions: they
 * would wait for each other, and an act committed late, though never by an hour, has its place all
 * the same, further on.
 */
@Dependent
public class ChainActs implements TenantJob {

  private final EntityManager entities;

  @Inject
  ChainActs(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String name() {
    return "chain-acts";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void runFor(int tenant) {
    entities
        .createNativeQuery(
            """
            with recursive last as (
              select number, hash from core.audit_link where tenant_id = ?1
               order by number desc limit 1
            ), edge as (
              select a.at from core.audit a join core.audit_link l using (tenant_id, id)
               where a.tenant_id = ?1 and a.at <= now() order by a.at desc limit 1
            ), fresh as (
              select a.id, core.act_words(a) as words, row_number() over (order by a.at, a.id) as nth
                from core.audit a
               where a.tenant_id = ?1
                 and a.at > coalesce((select at from edge), '-infinity') - interval '1 hour'
                 and not exists (
                 select from core.audit_link l where l.tenant_id = a.tenant_id and l.id = a.id)
               order by a.at, a.id limit 1000
            ), chain as (
              select f.id, f.nth, coalesce((select number from last), 0) + 1 as number,
                     sha256(coalesce((select hash from last), ''::bytea) || f.words) as hash
                from fresh f where f.nth = 1
              union all
              select f.id, f.nth, c.number + 1, sha256(c.hash || f.words)
                from chain c join fresh f on f.nth = c.nth + 1
            )
            insert into core.audit_link (tenant_id, id, number, hash)
            select ?1, id, number, hash from chain
            """)
        .setParameter(1, tenant)
        .executeUpdate();
  }
}
