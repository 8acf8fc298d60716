package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.cli.apply.AppliedFields.Applied;
import org.infitah.cli.config.TenantRole;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.keycloak.ReturnAddresses;

/**
 * Makes a tenant known to Keycloak before its host answers: the organization, a group for each
 * role, the address people are sent back to. Each step is remembered once taken; no transaction is
 * open while Keycloak is asked.
 */
final class IdentifyTenant {

  static final List<String> ROLES =
      Arrays.stream(TenantRole.values()).map(TenantRole::code).toList();

  private static final String ORGANIZATION = "organization";
  private static final String GROUPS = "groups";

  private final OperatorDatabase database;
  private final Organizations organizations;
  private final ReturnAddresses addresses;
  private final AppliedFields applied;
  private final Report report;

  IdentifyTenant(OperatorDatabase database, AdminApi api, AppliedFields applied, Report report) {
    this.database = database;
    this.organizations = new Organizations(api);
    this.addresses = new ReturnAddresses(api);
    this.applied = applied;
    this.report = report;
  }

  void identify(Tenant tenant, PublicAddress address, Progress progress) throws SQLException {
    String scope = "tenant/" + tenant.alias() + "/keycloak";
    Map<String, Applied> before =
        database.inTransaction(
            transaction -> applied.under(transaction, scope).getOrDefault(scope, Map.of()));
    Optional<String> present = organizations.find(tenant.alias());
    if (present.isEmpty()) {
      report.added(scope + "/organization");
    }
    if (present.isPresent() || !database.rehearsal()) {
      String id =
          present.orElseGet(
              () -> organizations.create(tenant.alias(), tenant.file().names().in("fr")));
      progress.taken(tenant.alias(), ORGANIZATION);
      JsonValue groups = groups(id);
      if (!Optional.ofNullable(before.get(GROUPS))
          .map(Applied::value)
          .equals(Optional.of(groups))) {
        groups(scope, id, groups);
      }
      progress.taken(tenant.alias(), GROUPS);
    }
    String host = address.host(tenant);
    if (!addresses.has(address.callback(host))) {
      report.added(scope + "/" + address.callback(host));
      if (!database.rehearsal()) {
        database.alone(
            "return addresses",
            () -> {
              addresses.add(address.callback(host));
              return host;
            });
      }
    }
    progress.taken(tenant.alias(), "address");
  }

  private void groups(String scope, String id, JsonValue groups) throws SQLException {
    report.added(scope + "/groups");
    if (!database.rehearsal()) {
      organizations.groups(id, ROLES);
      database.transact(
          transaction ->
              applied.remember(
                  transaction,
                  Map.of(scope, Map.of(ORGANIZATION, Json.createValue(id), GROUPS, groups))));
    }
  }

  /** What is remembered of the groups: whose they are and which. */
  private static JsonValue groups(String organization) {
    return Json.createObjectBuilder()
        .add(ORGANIZATION, organization)
        .add("roles", Json.createArrayBuilder(ROLES))
        .build();
  }
}
