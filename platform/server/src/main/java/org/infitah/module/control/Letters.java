package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.people.Administrators;

/** Writes to a tenant's administrators what happened to one of its modules. */
@Dependent
public class Letters {

  private final Administrators administrators;
  private final TenantDirectory tenants;
  private final Outbox outbox;
  private final PublicAddress address;

  @Inject
  Letters(
      Administrators administrators,
      TenantDirectory tenants,
      Outbox outbox,
      PublicAddress address) {
    this.administrators = administrators;
    this.tenants = tenants;
    this.outbox = outbox;
    this.address = address;
  }

  /**
   * Writes to each of them in their language, within the tenant's transaction.
   *
   * @param named what the words call the module's name
   * @param more what else they need
   */
  void send(
      int tenantId, String template, String named, TenantModule module, Map<String, String> more) {
    Tenant tenant = tenants.get(tenantId);
    for (Administrators.Administrator admin : administrators.now()) {
      String language = admin.language().code();
      Map<String, String> values = new HashMap<>(more);
      values.put(
          named,
          module
              .installed()
              .map(installed -> installed.names().forReader(language).text())
              .orElse(module.id()));
      values.put("link", origin(tenant) + "/" + language + "/manage/modules/" + module.id());
      outbox.send(new Mail(admin.email(), admin.language(), template, values));
    }
  }

  private String origin(Tenant tenant) {
    return address.of(tenant);
  }
}
