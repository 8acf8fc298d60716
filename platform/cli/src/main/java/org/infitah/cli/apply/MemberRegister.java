package org.infitah.cli.apply;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Writes into the register of members what a tenant is called and since when it is one, each time
 * that changes; nothing written there is ever changed, so that any past day can be told again.
 */
final class MemberRegister {

  private static final String NOW =
      "select m.joined_on, m.alias, m.level, m.code, m.names, m.region_code, m.population,"
          + " m.population_as_of, case when m.joined_on is not null then"
          + " (select jsonb_build_object('code', s.code, 'title', s.title) from core.collectivity c"
          + " join core.source s on s.tenant_id = c.tenant_id and s.id = c.source_id"
          + " where c.tenant_id = m.tenant_id) end as source"
          + " from net.member m where m.tenant_id = core.tenant()";

  private final Clock clock;
  private final Uuid7 ids;

  MemberRegister(Clock clock, Uuid7 ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Records the tenant the transaction is bound to, unless the register says the same already. */
  void record(Transaction transaction) throws SQLException {
    transaction.update(
        "insert into net.membership (id, standing, since, alias, level, code, names, region_code,"
            + " population, population_as_of, source, recorded_at)"
            + " select ?, 'joined', n.*, ?::timestamptz from ("
            + NOW
            + ") n where to_jsonb(n) is distinct from (select jsonb_build_object('joined_on',"
            + " e.since, 'alias', e.alias, 'level', e.level, 'code', e.code, 'names', e.names,"
            + " 'region_code', e.region_code, 'population', e.population, 'population_as_of',"
            + " e.population_as_of, 'source', e.source) from net.membership e"
            + " where e.tenant_id = core.tenant() order by e.recorded_at desc, e.id desc limit 1)",
        ids.next(),
        clock.instant().atOffset(ZoneOffset.UTC));
  }
}
