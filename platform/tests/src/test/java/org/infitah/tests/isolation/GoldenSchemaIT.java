package org.infitah.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/**
 * What the migrations make, line by line, is what somebody has read and agreed to: a column, a key,
 * a policy or a grant changes only together with {@code golden-schema.txt}.
 */
class GoldenSchemaIT {

  private static final Path GOLDEN = Path.of("src/test/resources/golden-schema.txt");
  private static final Path MADE = Path.of("target/golden-schema.txt");

  private static final String OURS =
      "n.nspname in ('sys', 'core', 'net') or n.nspname like 'plugin\\_%'";

  /** Each names a kind of thing and tells it in one line of text. */
  private static final List<String> QUESTIONS =
      List.of(
          "select 'role ' || rolname || case when rolsuper then ' superuser' else '' end"
              + " || case when rolbypassrls then ' bypassrls' else '' end"
              + " || case when rolcanlogin then ' login' else '' end"
              + " || case when rolcreaterole then ' createrole' else '' end"
              + " || case when rolcreatedb then ' createdb' else '' end"
              + " || case when rolinherit then ' inherit' else '' end"
              + " from pg_roles where rolname like 'app\\_%' or rolname = 'net_ro' or rolname like 'plugin\\_%'",
          "select 'member ' || m.rolname || ' of ' || r.rolname || case when a.set_option then ' set' else '' end"
              + " || case when a.inherit_option then ' inherit' else '' end || case when a.admin_option then ' admin' else '' end"
              + " from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid"
              + " where r.rolname not like 'pg\\_%' group by 1",
          "select 'schema ' || n.nspname || ' of ' || pg_get_userbyid(n.nspowner) || ' ' || "
              + acl("n.nspacl")
              + " from pg_namespace n where "
              + OURS,
          "select 'relation ' || n.nspname || '.' || c.relname || ' ' || c.relkind::text || ' of ' || pg_get_userbyid(c.relowner)"
              + " || case when c.relrowsecurity then ' rls' else '' end || case when c.relforcerowsecurity then ' forced' else '' end"
              + " || coalesce(' ' || array_to_string(c.reloptions, ','), '') || ' ' || "
              + acl("c.relacl")
              + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'S', 'p') and ("
              + OURS
              + ")",
          "select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)"
              + " || case when a.attnotnull then ' not null' else '' end"
              + " || coalesce(case when a.attgenerated = '' then ' default ' else ' generated ' end || pg_get_expr(d.adbin, d.adrelid), '')"
              + " from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
              + " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
              + " where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'm', 'p') and ("
              + OURS
              + ")",
          "select 'constraint ' || n.nspname || '.' || c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)"
              + " from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where "
              + OURS,
          "select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid"
              + " join pg_namespace n on n.oid = c.relnamespace where "
              + OURS,
          "select 'policy ' || n.nspname || '.' || c.relname || ' ' || p.polname || ' ' || p.polcmd::text || ' to '"
              + " || (select string_agg(coalesce(pg_get_userbyid(nullif(r, 0)), 'public'), ',' order by r) from unnest(p.polroles) r)"
              + " || ' using ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '-') || ' check ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-')"
              + " from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace",
          "select 'view ' || n.nspname || '.' || c.relname || ' ' || md5(pg_get_viewdef(c.oid)) from pg_class c"
              + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and ("
              + OURS
              + ")",
          "select 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') of '"
              + " || pg_get_userbyid(p.proowner) || case when p.prosecdef then ' definer' else '' end || ' ' || md5(coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '')) || ' ' || "
              + acl("p.proacl")
              + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where "
              + OURS,
          "select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid"
              + " join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ("
              + OURS
              + ")",
          "select 'default ' || pg_get_userbyid(d.defaclrole) || ' ' || coalesce(d.defaclnamespace::regnamespace::text, '-') || ' ' || d.defaclobjtype::text || ' ' || "
              + acl("d.defaclacl")
              + " from pg_default_acl d",
          "select 'set_config ' || "
              + acl("p.proacl")
              + " from pg_proc p where p.proname = 'set_config'");

  /** Who was granted what, always in the same order. */
  private static String acl(String column) {
    return "coalesce((select string_agg(g::text, ' ' order by g::text) from unnest("
        + column
        + ") g), '-')";
  }

  @Test
  void the_migrations_make_what_was_agreed() throws SQLException, IOException {
    List<String> made = new ArrayList<>();
    try (Connection behind = Running.platform().superuser()) {
      for (String question : QUESTIONS) {
        Sql.column(behind, question).stream()
            .map(line -> line.replaceAll("\\s+", " "))
            .filter(line -> !line.contains("flyway"))
            .sorted()
            .forEach(made::add);
      }
    }
    Files.write(MADE, made);

    assertThat(Files.readAllLines(GOLDEN))
        .as("a change that is meant: copy %s to %s and read the difference", MADE, GOLDEN)
        .containsExactlyElementsOf(made);
  }
}
