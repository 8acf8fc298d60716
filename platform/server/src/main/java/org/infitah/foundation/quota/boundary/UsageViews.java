package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.quota.UsedView;
import org.infitah.foundation.quota.control.UsageRepository;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;

/** Makes the view of what is used, for whoever may see it. */
@Dependent
public class UsageViews {

  /** Seeing how much is used. */
  static final Permission SEE =
      Permission.of("usage.see", Role.TENANT_ADMIN, Role.NETWORK_ADMIN, Role.NETWORK_VISITOR);

  private final UsageRepository usage;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final Clock clock;

  @Inject
  UsageViews(
      UsageRepository usage, CurrentPerson current, CurrentTenant tenant, @WallClock Clock clock) {
    this.usage = usage;
    this.current = current;
    this.tenant = tenant;
    this.clock = clock;
  }

  Usage now() {
    current.require(SEE);
    return new Usage(
        tenant.tenant().alias(), usage.used(LocalDate.ofInstant(clock.instant(), Morocco.ZONE)));
  }

  /** What a tenant uses. */
  public record Usage(String tenant, List<UsedView> used) {

    public Usage {
      used = List.copyOf(used);
    }
  }
}
