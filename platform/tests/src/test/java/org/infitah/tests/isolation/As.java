package org.infitah.tests.isolation;

import java.sql.SQLException;
import java.util.OptionalInt;
import org.infitah.foundation.tenancy.TenantContext;

/** Does something as a tenant, or as nobody. */
final class As {

  private As() {}

  /** What is done meanwhile. */
  interface Work<T> {
    T done() throws SQLException;
  }

  static <T> T tenant(OptionalInt tenant, Work<T> work) throws SQLException {
    if (tenant.isEmpty()) {
      return work.done();
    }
    TenantContext.Binding binding = TenantContext.bind(tenant.getAsInt());
    try {
      return work.done();
    } finally {
      binding.close();
    }
  }
}
