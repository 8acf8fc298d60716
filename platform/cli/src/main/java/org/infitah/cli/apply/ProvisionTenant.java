package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.PageFile;
import org.infitah.cli.config.SourceCode;
import org.infitah.cli.config.TenantFile;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.config.Vocabulary.Level;

/**
 * Makes one tenant, or brings it to what its files say: the only way a tenant comes to be. First it
 * takes its number and alias, then it is known to Keycloak, and only then do its rows and its host
 * appear, all at once. Each part asks what is already there, so it may stop anywhere and be run
 * again.
 */
public final class ProvisionTenant {

  private final OperatorDatabase database;
  private final IdentifyTenant identify;
  private final PublicAddress address;
  private final Clock clock;
  private final Uuid7 ids;
  private final Reconcile reconcile;
  private final Report report;
  private final Progress progress;

  /** A use case for many tenants in turn: what Keycloak knows is asked for once. */
  public ProvisionTenant(Operation operation, Progress progress) {
    this.database = operation.database();
    this.address = operation.address();
    this.clock = operation.clock();
    this.report = operation.report();
    this.progress = progress;
    this.ids = new Uuid7(clock);
    AppliedFields applied = new AppliedFields(clock);
    this.reconcile = new Reconcile(applied, report);
    this.identify = new IdentifyTenant(database, operation.keycloak(), applied, report);
  }

  /** Provisions the tenant with the pages every tenant starts with, and answers its number. */
  public int provision(Tenant tenant, Map<String, PageFile> pages) throws SQLException {
    return database.alone("tenant " + tenant.alias(), () -> make(tenant, pages));
  }

  /** What a tenant is filled with that is not made from files. */
  public interface Filling {

    /** Does what must be done before its rows appear. */
    void prepare(int id) throws SQLException;

    /** Writes its rows; they appear with its host, all at once. */
    void fill(Transaction transaction, int id) throws SQLException;
  }

  /** Makes a tenant whose rows come from elsewhere, and answers its number. */
  public int provision(Tenant tenant, Filling filling) throws SQLException {
    return database.alone(
        "tenant " + tenant.alias(),
        () -> {
          int id = database.inTransaction(transaction -> number(transaction, tenant));
          progress.taken(tenant.alias(), "number");
          identify.identify(tenant, address, progress);
          filling.prepare(id);
          database.transact(
              transaction -> {
                filling.fill(transaction, id);
                transaction.asOperator();
                host(transaction, tenant, id);
              });
          progress.taken(tenant.alias(), "rows");
          return id;
        });
  }

  private int make(Tenant tenant, Map<String, PageFile> pages) throws SQLException {
    int id = database.inTransaction(transaction -> reserve(transaction, tenant));
    progress.taken(tenant.alias(), "number");
    identify.identify(tenant, address, progress);
    database.transact(transaction -> fill(transaction, tenant, id, pages));
    progress.taken(tenant.alias(), "rows");
    return id;
  }

  /** The number of the tenant of that name, if there is one; nobody makes another meanwhile. */
  private static Optional<Integer> present(Transaction transaction, Tenant tenant)
      throws SQLException {
    TenantFile file = tenant.file();
    transaction.update("lock table sys.tenant in share row exclusive mode");
    List<JsonObject> present =
        transaction.rows(
            "sys.tenant", Json.createObjectBuilder().add("alias", tenant.alias()).build());
    for (JsonObject row : present) {
      if (!JsonForm.of(file.level()).equals(row.get("level"))
          || !JsonForm.of(file.code()).equals(row.get("code"))) {
        throw new CannotGoOn(
            tenant.alias() + " is another collectivity: level and code of a tenant never change");
      }
    }
    return present.stream().map(row -> row.getInt("id")).findFirst();
  }

  private static int number(Transaction transaction, Tenant tenant) throws SQLException {
    Optional<Integer> present = present(transaction, tenant);
    if (present.isPresent()) {
      return present.get();
    }
    TenantFile file = tenant.file();
    int id = next(transaction, file.level());
    Map<String, Object> row = new TreeMap<>();
    row.put("id", id);
    row.put("alias", tenant.alias());
    row.put("level", file.level());
    row.put("code", file.code());
    row.put("names", file.names());
    row.put("state", "provisioning");
    transaction.insert("sys.tenant", List.of(JsonForm.object(row)));
    return id;
  }

  private int reserve(Transaction transaction, Tenant tenant) throws SQLException {
    TenantFile file = tenant.file();
    int id = present(transaction, tenant).orElse(0);
    if (id == 0) {
      id = next(transaction, file.level());
    }
    reconcile.rows(
        transaction,
        "sys.tenant",
        "tenant/" + tenant.alias(),
        Optional.empty(),
        List.of(
            Desired.of(
                "tenant",
                Map.of("alias", tenant.alias()),
                Map.of("names", file.names(), "brand", file.brand()),
                Map.of(
                    "id",
                    id,
                    "level",
                    file.level(),
                    "code",
                    file.code(),
                    "state",
                    "provisioning"))));
    return id;
  }

  private static int next(Transaction transaction, Level level) throws SQLException {
    return level == Level.NETWORK
        ? 1
        : transaction
            .query("select jsonb_build_object('id', greatest(max(id), 1) + 1) from sys.tenant")
            .get(0)
            .getInt("id");
  }

  private void fill(Transaction transaction, Tenant tenant, int id, Map<String, PageFile> pages)
      throws SQLException {
    TenantFile file = tenant.file();
    String scope = "tenant/" + tenant.alias();
    Optional<Integer> whose = Optional.of(id);
    reconcile.rows(transaction, "core.source", scope + "/source", whose, sources(file));
    transaction.asTenant(id);
    Map<String, UUID> sources = sourceIds(transaction);
    transaction.asOperator();
    reconcile.rows(
        transaction, "core.collectivity", scope, whose, List.of(collectivity(file, id, sources)));
    reconcile.rows(transaction, "core.page", scope + "/page", whose, pages(file, pages));
    new ModuleRows(reconcile, ids, clock).write(transaction, file, scope, id);
    if (file.level() != Level.NETWORK) {
      reconcile.rows(transaction, "net.member", scope, whose, List.of(member(tenant, id)));
    }
    transaction.asTenant(id);
    new ImportContent(clock, ids, report).into(transaction, file, tenant.programme());
    new MemberRegister(clock, ids).record(transaction);
    transaction.asOperator();
    host(transaction, tenant, id);
    transaction.update(
        "update sys.tenant set state = 'active', state_since = now() where id = ? and state = 'provisioning'",
        id);
  }

  private static Map<String, UUID> sourceIds(Transaction transaction) throws SQLException {
    Map<String, UUID> ids = new TreeMap<>();
    for (JsonObject source : transaction.rows("core.source", JsonValue.EMPTY_JSON_OBJECT)) {
      ids.put(source.getString("code"), UUID.fromString(source.getString("id")));
    }
    return ids;
  }

  private List<Desired> sources(TenantFile file) {
    List<Desired> sources = new ArrayList<>();
    for (TenantFile.Source source : file.sources()) {
      sources.add(
          Desired.of(
              source.code().text(),
              Map.of("code", source.code()),
              Map.of(
                  "title",
                  source.title(),
                  "published_on",
                  source.publishedOn(),
                  "url",
                  source.url()),
              Map.of("id", ids.next())));
    }
    return sources;
  }

  private Desired collectivity(TenantFile file, int id, Map<String, UUID> sources) {
    Map<String, Object> values = new TreeMap<>();
    values.put("names", file.names());
    values.put("acronym", file.acronym());
    values.put("aliases", file.aliases().stream().map(TenantFile.Named::name).toList());
    values.put("summary", file.summary());
    values.put("level", file.level());
    values.put("code", file.code());
    values.put("territory", file.territory());
    values.put("seat", file.seat());
    values.put("founded_on", file.foundedOn());
    values.put("joined_on", file.joinedOn());
    values.put("source_id", file.from().map(SourceCode::code).map(sources::get));
    return Desired.of("collectivity", Map.of("tenant_id", id), values, Map.of("id", ids.next()));
  }

  private List<Desired> pages(TenantFile file, Map<String, PageFile> pages) {
    List<Desired> desired = new ArrayList<>();
    new TreeMap<>(pages)
        .forEach(
            (slug, page) ->
                desired.add(
                    Desired.of(
                        slug,
                        Map.of("slug", slug),
                        Map.of(
                            "title", page.titleFor(file.names()),
                            "body", page.bodyFor(file.names())),
                        Map.of("id", ids.next(), "updated_at", clock.instant()))));
    return desired;
  }

  private Desired member(Tenant tenant, int id) {
    TenantFile file = tenant.file();
    Map<String, Object> values = new TreeMap<>();
    values.put("alias", tenant.alias());
    values.put("level", file.level());
    values.put("code", file.code());
    values.put("names", file.names());
    values.put("territory", file.territory());
    values.put("region_code", file.code().map(code -> code.substring(0, 2)));
    values.put("joined_on", file.joinedOn());
    values.put("population", file.population().map(TenantFile.Population::number));
    values.put("population_as_of", file.population().map(TenantFile.Population::asOf));
    return Desired.of(
        "member", Map.of("tenant_id", id), values, Map.of("published_at", clock.instant()));
  }

  private void host(Transaction transaction, Tenant tenant, int id) throws SQLException {
    String host = address.host(tenant);
    List<JsonObject> present =
        transaction.rows("sys.host", Json.createObjectBuilder().add("host", host).build());
    if (present.isEmpty()) {
      transaction.update(
          "insert into sys.host (host, tenant_id, canonical) values (?, ?, true)", host, id);
      report.added("host/" + host);
    } else if (present.get(0).getInt("tenant_id") != id) {
      throw new CannotGoOn("the host " + host + " is another tenant's");
    }
  }
}
