package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.start.FirstStep;

/** The first step of a collectivity: a look of its own, with a logo. */
@Dependent
public class IdentityStep implements FirstStep {

  private final CurrentTenant tenants;
  private final TenantDirectory directory;

  @Inject
  IdentityStep(CurrentTenant tenants, TenantDirectory directory) {
    this.tenants = tenants;
    this.directory = directory;
  }

  @Override
  public String code() {
    return "identity";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public String path() {
    return "/manage/look";
  }

  @Override
  public boolean done() {
    // A job has no request that would know its tenant.
    return isShown(
        tenants.find().orElseGet(() -> directory.get(TenantContext.tenant().orElseThrow())));
  }

  private static boolean isShown(Tenant tenant) {
    return tenant.brand().logo().isPresent()
        && tenant.names().texts().keySet().containsAll(List.of("ar", "fr"));
  }
}
