package org.infitah.cli.apply;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.DemoAccounts.Account;
import org.infitah.cli.config.NetworkRole;
import org.infitah.cli.config.TenantRole;
import org.infitah.cli.keycloak.Accounts;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.Organizations;

/**
 * Opens the accounts for trying out, on a developer's machine alone: the account, its membership,
 * and the mandates without which no role counts. An account that exists keeps its password.
 */
final class OpenDemoAccounts {

  private static final String NETWORK = "network";
  private static final String GRANTED_BY = "demo";

  private final OperatorDatabase database;
  private final Accounts accounts;
  private final Organizations organizations;
  private final Clock clock;
  private final Uuid7 ids;
  private final Report report;

  OpenDemoAccounts(OperatorDatabase database, AdminApi api, Clock clock, Report report) {
    this.database = database;
    this.accounts = new Accounts(api);
    this.organizations = new Organizations(api);
    this.clock = clock;
    this.ids = new Uuid7(clock);
    this.report = report;
  }

  /** Opens those that are missing; {@code tenants} gives the number of each alias. */
  void open(List<Account> demo, Map<String, Integer> tenants) throws SQLException {
    for (Account account : demo) {
      Optional<String> present = accounts.find(account.username());
      if (present.isEmpty()) {
        report.added("account/" + account.username());
      }
      if (present.isEmpty() && database.rehearsal()) {
        continue;
      }
      String subject = present.orElseGet(() -> accounts.create(account));
      List<String> roles = account.roles().stream().map(TenantRole::code).toList();
      List<String> network = account.networkRoles().stream().map(NetworkRole::code).toList();
      if (account.tenant().isPresent()) {
        String alias = account.tenant().get().code();
        mandates(
            new Wish(account, alias, number(tenants, alias), subject, roles),
            () -> join(alias, subject, roles));
      }
      if (!network.isEmpty()) {
        mandates(
            new Wish(account, NETWORK, number(tenants, NETWORK), subject, network),
            () -> organizations.grant(subject, network));
      }
    }
  }

  /** Which mandates somebody shall hold in one tenant. */
  private record Wish(
      Account account, String alias, int tenant, String subject, List<String> roles) {}

  private static int number(Map<String, Integer> tenants, String alias) {
    return Optional.ofNullable(tenants.get(alias))
        .orElseThrow(() -> new CannotGoOn("there is no tenant " + alias));
  }

  private void mandates(Wish wish, Runnable grant) throws SQLException {
    List<String> held = database.inTransaction(transaction -> held(transaction, wish));
    List<String> missing = wish.roles().stream().filter(role -> !held.contains(role)).toList();
    missing.forEach(
        role -> report.added("account/" + wish.account() + "/" + wish.alias() + "/" + role));
    if (missing.isEmpty() || database.rehearsal()) {
      return;
    }
    grant.run();
    database.transact(
        transaction -> {
          transaction.asTenant(wish.tenant());
          UUID account = account(transaction, wish);
          for (String role : missing) {
            transaction.insert("core.mandate", List.of(mandate(wish.subject(), account, role)));
          }
        });
  }

  private static List<String> held(Transaction transaction, Wish wish) throws SQLException {
    transaction.asTenant(wish.tenant());
    return transaction
        .rows("core.mandate", JsonForm.object(Map.of("subject", wish.subject())))
        .stream()
        .map(mandate -> mandate.getString("role"))
        .toList();
  }

  private void join(String alias, String subject, List<String> roles) {
    String organization =
        organizations
            .find(alias)
            .orElseThrow(() -> new CannotGoOn("Keycloak has no organization " + alias));
    organizations.join(organization, subject, roles);
  }

  /** Whom the tenant lists, under the name the demo gives. */
  private UUID account(Transaction transaction, Wish wish) throws SQLException {
    List<JsonObject> known =
        transaction.rows("core.account", JsonForm.object(Map.of("subject", wish.subject())));
    if (!known.isEmpty()) {
      return UUID.fromString(known.get(0).getString("id"));
    }
    UUID id = ids.next();
    transaction.insert(
        "core.account",
        List.of(
            new Row("core.account", id)
                .with("subject", wish.subject())
                .with("email", wish.account().email())
                .with("name", wish.account().name())
                .with("language", "ar")
                .with("added_at", clock.instant())
                .with("settled_at", clock.instant())
                .json()));
    return id;
  }

  private JsonObject mandate(String subject, UUID account, String role) {
    return new Row("core.mandate", ids.next())
        .with("subject", subject)
        .with("account_id", account)
        .with("role", role)
        .with("reason", GRANTED_BY)
        .with("starts_at", clock.instant())
        .with("granted_by", GRANTED_BY)
        .json();
  }
}
