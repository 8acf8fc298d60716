package org.infitah.foundation.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The tenants' database for plain JDBC: {@code @Inject DataSource}. Inside a transaction it lends
 * the connection the entity managers use; looked up by its JNDI name the pool would hand out
 * another.
 */
@ApplicationScoped
public class DataSourceProducer {

  @Resource(lookup = "java:app/jdbc/tenant")
  @SuppressWarnings("NullAway.Init")
  private DataSource pool;

  @Produces
  DataSource database() {
    return new TransactionConnections(pool);
  }
}
