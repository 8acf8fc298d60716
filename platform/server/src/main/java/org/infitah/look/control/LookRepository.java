package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.look.entity.PreparedLook;
import org.infitah.spi.LocalText;

/** The look the tenant at hand prepares, and the places where the one it has is written. */
@Dependent
public class LookRepository {

  private final EntityManager entities;
  private final DataSource database;

  @Inject
  LookRepository(EntityManager entities, DataSource database) {
    this.entities = entities;
    this.database = database;
  }

  public Optional<PreparedLook> find() {
    return entities
        .createQuery("select l from PreparedLook l", PreparedLook.class)
        .getResultStream()
        .findFirst();
  }

  void add(PreparedLook look) {
    entities.persist(look);
  }

  void remove(PreparedLook look) {
    entities.remove(look);
  }

  /** Writes it into the register of tenants, of the tenant at hand and no other. */
  void wear(LocalText names, Brand brand) {
    change("select sys.wear(cast(? as jsonb), cast(? as jsonb))", json(names), json(brand));
  }

  /** Its names stand with what the collectivity says of itself, and with what it published. */
  void rename(LocalText names) {
    int tenant = TenantContext.tenant().orElseThrow();
    change(
        "update core.collectivity set names = cast(? as jsonb), version = version + 1"
            + " where tenant_id = ?",
        json(names),
        tenant);
    change(
        "update net.member set names = cast(? as jsonb) where tenant_id = ?", json(names), tenant);
  }

  private void change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new Unwritten(e);
    }
  }

  private static String json(LocalText text) {
    return object(text).build().toString();
  }

  private static JsonObjectBuilder object(LocalText text) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    text.texts().forEach(object::add);
    return object.add("source", text.source());
  }

  static String json(Brand brand) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("primary", brand.primary())
            .add("ink", brand.ink())
            .add("tint", brand.tint())
            .add("accent", brand.accent());
    brand
        .logo()
        .ifPresent(
            logo ->
                object.add(
                    "logo",
                    Json.createObjectBuilder()
                        .add("file", logo.file().toString())
                        .add("alt", object(logo.alt()))));
    return object.build().toString();
  }

  /** The look could not be written, so nothing of it is. */
  public static final class Unwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unwritten(SQLException cause) {
      super("a look could not be written", cause);
    }
  }
}
