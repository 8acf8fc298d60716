package org.infitah.foundation.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant of the request at hand. */
@RequestScoped
public class CurrentTenant {

  private @Nullable Tenant tenant;

  /** Throws when the request belongs to nobody; the filter lets no such request through. */
  public Tenant tenant() {
    if (tenant == null) {
      throw new IllegalStateException("no tenant is known for this request");
    }
    return tenant;
  }

  /** The same, where an answer is given to a request of nobody's. */
  public Optional<Tenant> find() {
    return Optional.ofNullable(tenant);
  }

  void is(Tenant known) {
    this.tenant = known;
  }
}
