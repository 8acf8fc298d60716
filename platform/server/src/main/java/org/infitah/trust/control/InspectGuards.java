package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Asks the database itself, now and with the very account that serves this request, what keeps the
 * tenants apart.
 */
@Dependent
public class InspectGuards {

  private static final String GUARDED =
      """
      select count(*),
             count(*) filter (where c.relrowsecurity and c.relforcerowsecurity
               and exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid)
               and not exists (
                 select from pg_catalog.pg_policy p
                  where p.polrelid = c.oid
                    and p.polroles <> array(select r.oid from pg_catalog.pg_roles r where r.rolname = 'net_ro')
                    and (pg_catalog.pg_get_expr(p.polqual, p.polrelid) is distinct from '(tenant_id = core.tenant())'
                      or coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '(tenant_id = core.tenant())')
                         <> '(tenant_id = core.tenant())'))),
             (select not (r.rolsuper or r.rolbypassrls) from pg_catalog.pg_roles r where r.rolname = current_user)
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and (n.nspname in ('core', 'net') or n.nspname like 'plugin\\_%')
         and exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
      """;

  private static final String MODULES =
      """
      select m.plugin_id, coalesce((select p.version from sys.plugin p where p.id = m.plugin_id), '')
        from core.module m where m.enabled and sys.module_allowed(m.plugin_id, m.tenant_id)
       order by m.plugin_id
      """;

  private static final String PUBLISHED =
      """
      select 'members', count(*) from net.member
      union all select 'programmes', count(*) from net.programme
      union all select 'consultations', count(*) from net.consultation
      union all select 'vitals', count(*) from net.vitals
      union all select 'shown', count(*) from net.shown
      """;

  private final EntityManager entities;

  @Inject
  InspectGuards(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What keeps the tenants apart.
   *
   * @param tables that hold rows of tenants
   * @param guarded how many of them show an account only the rows of the tenant it is bound to
   * @param bound whether the account that serves pages is subject to that
   */
  public record Guards(long tables, long guarded, boolean bound) {

    public boolean whole() {
      return bound && tables > 0 && tables == guarded;
    }
  }

  /** A module at work here, and the version of its program. */
  public record Module(String id, String version) {}

  /** What of this tenant's the network reads: a kind, and how many rows. */
  public record Published(String kind, long rows) {}

  public Guards guards() {
    Object[] row = (Object[]) entities.createNativeQuery(GUARDED).getSingleResult();
    return new Guards(
        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Boolean.TRUE.equals(row[2]));
  }

  public List<Module> modules() {
    return rows(MODULES).map(row -> new Module(text(row[0]), text(row[1]))).toList();
  }

  public List<Published> published() {
    return rows(PUBLISHED)
        .map(row -> new Published(text(row[0]), ((Number) row[1]).longValue()))
        .toList();
  }

  private Stream<Object[]> rows(String sql) {
    List<?> rows = entities.createNativeQuery(sql).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static String text(Object value) {
    return Objects.requireNonNull(value).toString();
  }
}
