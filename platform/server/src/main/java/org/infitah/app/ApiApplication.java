package org.infitah.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.infitah.foundation.persistence.TransactionBounds;
import org.infitah.foundation.tenancy.MemberOnlyFilter;
import org.infitah.foundation.tenancy.NetworkOnlyFilter;

/** Everything machines read. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(MemberOnlyFilter.class, NetworkOnlyFilter.class, TransactionBounds.class);
  }
}
