package org.infitah.foundation.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.LocalText;

/**
 * Which host is whose. Answers are kept for a few seconds, and for some minutes while the database
 * is away: what is said of its absence is then said in the tenant's own house. An unknown host is
 * nobody's, never a default.
 */
@ApplicationScoped
public class TenantDirectory {

  // Kept, since Json looks its provider up anew each time.
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final Duration LEAST_KEPT = Duration.ofSeconds(1);
  private static final Duration KEPT_IN_NEED = Duration.ofMinutes(10);
  private static final int MOST_KEPT = 20_000;

  @Resource(lookup = "java:app/jdbc/tenant")
  private DataSource database;

  private Clock clock;
  private String domain;
  private final Map<String, Entry> kept = new ConcurrentHashMap<>();

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected TenantDirectory() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  TenantDirectory(
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.domain", defaultValue = "localhost") String domain) {
    this.clock = clock;
    this.domain = domain;
  }

  /** The tenant whose host this request names, if it is served here. */
  public Optional<Tenant> find(HttpServletRequest request) {
    return HostName.of(request).flatMap(this::findByHost);
  }

  /**
   * The tenant of a host name in canonical form (lower case, no port, no trailing dot).
   *
   * @throws Unreachable when the database cannot be asked and no recent answer is kept
   */
  public Optional<Tenant> findByHost(String host) {
    Instant now = clock.instant();
    Entry entry = kept.get(host);
    if (entry != null && now.isBefore(entry.at().plus(KEPT))) {
      return entry.tenant();
    }
    try {
      Optional<Tenant> found = read(host);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(host, new Entry(found, now));
      return found;
    } catch (SQLException e) {
      if (entry != null && now.isBefore(entry.at().plus(KEPT_IN_NEED))) {
        return entry.tenant();
      }
      throw new Unreachable(e);
    }
  }

  /** What is kept of a tenant is read anew when it is next asked for: it has just changed. */
  public void forget(int id) {
    kept.values().removeIf(entry -> entry.tenant().filter(t -> t.id() == id).isPresent());
  }

  /**
   * A tenant as the register has it now, when somebody has seen what this node does not know yet:
   * another node may have been told first. At most once a second for a host.
   */
  public Tenant again(Tenant known) {
    Entry entry = kept.get(known.host());
    if (entry != null && !clock.instant().isBefore(entry.at().plus(LEAST_KEPT))) {
      kept.remove(known.host(), entry);
    }
    return findByHost(known.host()).orElse(known);
  }

  /** A tenant that work is done for; its host is its canonical one, and empty while it has none. */
  public Tenant get(int id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select t.id, t.alias, t.level, t.names::text, t.brand::text, t.state,"
                    + " coalesce((select c.host from sys.host c where c.tenant_id = t.id"
                    + " order by c.canonical desc, c.host limit 1), ''), t.languages, t.example"
                    + " from sys.tenant t where t.id = ?")) {
      query.setInt(1, id);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no tenant " + id);
        }
        return tenant(row);
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  /** Those of these tenants that the public may read now, by number. */
  public Map<Integer, Tenant> listRead(Set<Integer> ids) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select t.id, t.alias, t.level, t.names::text, t.brand::text, t.state,"
                    + " coalesce((select c.host from sys.host c where c.tenant_id = t.id"
                    + " order by c.canonical desc, c.host limit 1), ''), t.languages, t.example"
                    + " from sys.tenant t where t.id = any (?)")) {
      query.setArray(1, connection.createArrayOf("int", ids.toArray()));
      Map<Integer, Tenant> tenants = new HashMap<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Tenant tenant = tenant(row);
          if (tenant.state().isRead()) {
            tenants.put(tenant.id(), tenant);
          }
        }
      }
      return tenants;
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private Optional<Tenant> read(String host) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select t.id, t.alias, t.level, t.names::text, t.brand::text, t.state,"
                    + " coalesce((select c.host from sys.host c where c.tenant_id = t.id and c.canonical"
                    + " order by c.host limit 1), h.host), t.languages, t.example"
                    + " from sys.host h join sys.tenant t on t.id = h.tenant_id where h.host = ?"
                    + " and t.state <> 'provisioning'"
                    // One being opened has no host yet, only the name it will have.
                    + " union all select t.id, t.alias, t.level, t.names::text, t.brand::text, t.state,"
                    + " ?, t.languages, t.example from sys.tenant t where t.alias = ? and t.state = 'provisioning'")) {
      query.setString(1, host);
      query.setString(2, host);
      query.setString(3, alias(host));
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(tenant(row)) : Optional.empty();
      }
    }
  }

  /** The alias that a host on our own domain would belong to; no alias otherwise. */
  private String alias(String host) {
    return host.endsWith("." + domain)
        ? host.substring(0, host.length() - domain.length() - 1)
        : "";
  }

  private static Tenant tenant(ResultSet row) throws SQLException {
    return new Tenant(
        row.getInt(1),
        row.getString(2),
        Level.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        names(object(row.getString(4))),
        brand(row.getString(5)),
        TenantState.of(row.getString(6)),
        row.getString(7),
        List.of((String[]) row.getArray(8).getArray()),
        row.getBoolean(9));
  }

  private static LocalText names(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (!"source".equals(key)) {
            texts.put(key, ((JsonString) value).getString());
          }
        });
    return new LocalText(texts, object.getString("source", "ar"));
  }

  private static Brand brand(String json) {
    JsonObject object = object(json);
    return new Brand(
        object.getString("primary", Brand.DEFAULT.primary()),
        object.getString("ink", Brand.DEFAULT.ink()),
        object.getString("tint", Brand.DEFAULT.tint()),
        object.getString("accent", Brand.DEFAULT.accent()),
        Optional.ofNullable(object.getJsonObject("logo")).map(TenantDirectory::logo));
  }

  private static Logo logo(JsonObject logo) {
    return new Logo(UUID.fromString(logo.getString("file")), names(logo.getJsonObject("alt")));
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private record Entry(Optional<Tenant> tenant, Instant at) {}

  /** The register of tenants cannot be read just now. */
  public static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(SQLException cause) {
      super("the register of tenants cannot be read", cause);
    }
  }
}
