import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.infitah.cli.database.PluginMigrations;
import org.infitah.cli.database.PluginRegister;
import org.infitah.cli.database.Provenance;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.testkit.BuiltJar;

/** Makes modules, installs them for Taroudant and takes them away again. */
final class Modules {

  private static final String NOTE =
      "create table note (tenant_id int not null default core.tenant(), id uuid not null,"
          + " version int not null default 1, primary key (tenant_id, id));"
          + " alter table note enable row level security; alter table note force row level security;"
          + " create policy tenant on note to {role}"
          + " using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());";

  private final LocalPlatform platform;

  Modules(LocalPlatform platform) {
    this.platform = platform;
  }

  /** Ends every quarantine, as an administrator would. */
  void release() throws Exception {
    try (Connection connection = platform.superuser().open();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "update core.module set halted_at = null, halted_because = null, halted_version = null where plugin_id like 'bench-%'");
    }
  }

  void remove() throws Exception {
    try (Connection connection = platform.migrator().open()) {
      new PluginRegister(connection).remove("bench-life");
    }
  }

  /** Each version has one more column, which it asks for, and a route of its own. */
  void version(int number) throws Exception {
    StringBuilder columns = new StringBuilder("id");
    for (int column = 1; column <= number; column++) {
      columns.append(", extra").append(column);
    }
    install(
        "bench-life",
        "1." + number + ".0",
        "return \"v"
            + number
            + "\" + \" \".repeat(context.entities().createNativeQuery(\"select "
            + columns
            + " from note\").getResultList().size());",
        "",
        number);
  }

  void install(String id, String version, String body, String members) throws Exception {
    install(id, version, body, members, -1);
  }

  private void install(String id, String version, String body, String members, int tables)
      throws Exception {
    String room = "org.infitah.plugins.sample.";
    BuiltJar jar =
        BuiltJar.of(id)
            .version(version)
            .saying("Plugin-Spi", ">=0.1.0 <0.2.0")
            .file("META-INF/services/org.infitah.spi.InfitahPlugin", room + "Face")
            .file("org/infitah/plugins/sample/messages_ar.properties", "sample.name=مثال\n")
            .file("org/infitah/plugins/sample/messages_fr.properties", "sample.name=Exemple\n")
            .with(
                room + "Words",
                "package org.infitah.plugins.sample; public class Words {"
                    + " private final org.infitah.spi.PluginContext context;"
                    + " public Words(org.infitah.spi.PluginContext context) { this.context = context; } "
                    + members
                    + " @jakarta.ws.rs.GET public String say(@jakarta.ws.rs.QueryParam(\"calm\") String"
                    + " calm) throws Exception { if (calm != null) { return calm; } "
                    + body
                    + " } }")
            .with(
                room + "Face",
                "package org.infitah.plugins.sample; import java.util.*; import org.infitah.spi.*;"
                    + " public final class Face implements InfitahPlugin { public Map<String,"
                    + " ModuleRoot> resources() { return Map.of(\"words\", (c, t) -> new Words(c)"
                    + (tables > 0 ? ", \"more" + tables + "\", (c, t) -> new Words(c)" : "")
                    + "); } "
                    + (tables < 0
                        ? "}"
                        : "public List<Class<? extends TenantEntity>> entities() { return List.of(Note.class); } }"));
    if (tables >= 0) {
      jar.with(
          room + "Note",
          "package org.infitah.plugins.sample; @jakarta.persistence.Entity"
              + " @jakarta.persistence.Table(name = \"note\") public class Note extends"
              + " org.infitah.spi.TenantEntity { protected Note() {} }");
      jar.file("db/plugin/V1__note.sql", NOTE.replace("{role}", "plugin_" + id.replace('-', '_')));
    }
    for (int change = 1; change <= tables; change++) {
      jar.file("db/plugin/V" + (change + 1) + "__extra.sql", "alter table note add column extra" + change + " text;");
    }
    Path built = jar.into(platform.plugins());
    new PluginMigrations(platform.migrator()).install(built, Provenance.unknown());
    try (Connection connection = platform.superuser().open();
        Statement sql = connection.createStatement()) {
      sql.execute("insert into sys.module_allowance (plugin_id, allowed, reason, set_by, set_at) values ('"
              + id + "', true, '', 'bench', now()) on conflict do nothing");
      sql.execute("insert into core.module (tenant_id, id, plugin_id, enabled) select id, gen_random_uuid(), '"
              + id + "', true from sys.tenant where alias = 'taroudant' on conflict do nothing");
    }
  }
}
