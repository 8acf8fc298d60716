package org.infitah.app;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The two ways to the database: as a tenant, and as the network reading what tenants have
 * published. A connection is looked at before it is lent, unless that was done within this second;
 * {@code fail-all-connections} would drop those that other requests are using just then, too
 * (decision 0033).
 */
@DataSourceDefinition(
    name = "java:app/jdbc/tenant",
    className = "org.infitah.foundation.persistence.TenantDataSource",
    url = "${ENV=INFITAH_DB_URL}",
    user = "app_rw",
    password = "${ENV=INFITAH_DB_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = 16,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      Databases.SOMETIMES,
      Databases.PATIENCE
    })
@DataSourceDefinition(
    name = "java:app/jdbc/network",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=INFITAH_DB_URL}",
    user = "net_ro",
    // It only reads, and a transaction has room for one connection: the tenant's.
    transactional = false,
    password = "${ENV=INFITAH_NET_PASSWORD}",
    minPoolSize = 1,
    maxPoolSize = 8,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      Databases.SOMETIMES,
      Databases.PATIENCE
    })
@WebListener
public class Databases implements ServletContextListener {

  // A way to the database and back for each request is a tenth of what a page costs; whoever comes
  // within the second in which the database dies is told so as they would be a moment later.
  static final String SOMETIMES = "fish.payara.validate-atmost-once-period-in-seconds=1";

  // The pool does not wake who waits for a connection when making it fails: with the database away
  // requests that come together would hang, where each alone is told at once.
  static final String PATIENCE = "fish.payara.max-wait-time-in-millis=6000";
}
