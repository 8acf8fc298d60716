package org.infitah.tests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.spi.TenantEntity;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entities and connections of the shipped application, asked from inside the container. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

  @PersistenceContext(unitName = "core")
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  @Resource(lookup = "java:app/jdbc/tenant")
  @SuppressWarnings("NullAway.Init")
  private DataSource database;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private UserTransaction transaction;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedExecutorService executor;

  @Deployment
  static WebArchive the_application_as_it_ships() throws IOException {
    return ShrinkWrap.create(ZipImporter.class, "infitah.war")
        .importFrom(Deployable.war())
        .as(WebArchive.class);
  }

  /** Warms whatever may be kept with one tenant's rows and looks for them as the other. */
  @Test
  void no_entity_crosses_from_one_tenant_to_another() throws Exception {
    Map<Class<?>, List<TenantEntity>> alphas = as("alpha", this::everything);
    Map<Class<?>, List<TenantEntity>> betas = as("beta", this::everything);
    assertFalse(alphas.isEmpty());
    alphas.forEach((type, rows) -> assertFalse(rows.isEmpty(), type + " has no row at alpha"));

    for (Map.Entry<Class<?>, List<TenantEntity>> each : alphas.entrySet()) {
      for (TenantEntity row : each.getValue()) {
        assertNull(as("beta", () -> entities.find(each.getKey(), row.id())));
        assertTrue(as("alpha", () -> entities.find(each.getKey(), row.id())) != null);
      }
    }
    for (Map.Entry<Class<?>, List<TenantEntity>> each : betas.entrySet()) {
      for (TenantEntity row : each.getValue()) {
        assertNull(as("alpha", () -> entities.find(each.getKey(), row.id())));
      }
    }
  }

  @Test
  void without_a_tenant_there_is_nothing() throws Exception {
    assertEquals(0, apart(() -> count("select count(*) from core.programme")));
    assertEquals(0, apart(() -> transacted(() -> count("select count(*) from core.programme"))));
  }

  @Test
  void entities_and_plain_statements_share_one_transaction() throws Exception {
    String[] seen =
        as(
            "alpha",
            () ->
                new String[] {
                  String.valueOf(
                      entities
                          .createNativeQuery("select cast(pg_current_xact_id() as text)")
                          .getSingleResult()),
                  text("select cast(pg_current_xact_id() as text)")
                });

    assertEquals(seen[0], seen[1]);
  }

  @Test
  void a_transaction_keeps_the_tenant_it_began_with() throws Exception {
    apart(
        () ->
            transacted(
                () -> {
                  int alphas = bound("alpha", () -> count("select count(*) from core.programme"));
                  assertTrue(alphas > 0);
                  return assertThrows(
                      SQLException.class,
                      () -> bound("beta", () -> count("select count(*) from core.programme")));
                }));
  }

  private Map<Class<?>, List<TenantEntity>> everything() {
    Map<Class<?>, List<TenantEntity>> rows = new HashMap<>();
    for (EntityType<?> type : entities.getMetamodel().getEntities()) {
      List<TenantEntity> found = new ArrayList<>();
      entities
          .createQuery("select e from " + type.getName() + " e", TenantEntity.class)
          .setMaxResults(3)
          .getResultList()
          .forEach(found::add);
      rows.put(type.getJavaType(), found);
    }
    return rows;
  }

  private int count(String query) throws SQLException {
    return Integer.parseInt(text(query));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private <T> T as(String alias, Callable<T> work) throws Exception {
    return apart(() -> bound(alias, () -> transacted(work)));
  }

  /** The request that carries this test has a tenant of its own: work is done on another thread. */
  private <T> T apart(Callable<T> work) throws Exception {
    return executor.submit(work).get();
  }

  private <T> T transacted(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.rollback();
    }
  }

  private static <T> T bound(String alias, Callable<T> work) throws Exception {
    Properties tenants = new Properties();
    try (InputStream in =
        Objects.requireNonNull(ContainerIT.class.getResourceAsStream("/tenants.properties"))) {
      tenants.load(in);
    }
    try (TenantContext.Binding ignored =
        TenantContext.bind(Integer.parseInt(tenants.getProperty(alias)))) {
      return work.call();
    }
  }
}
