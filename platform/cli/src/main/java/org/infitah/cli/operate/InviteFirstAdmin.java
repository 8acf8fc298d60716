package org.infitah.cli.operate;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Uuid7;
import org.infitah.cli.config.TenantRole;
import org.infitah.cli.keycloak.Accounts;
import org.infitah.cli.keycloak.Organizations;

/**
 * Opens the door of a new portal to its first admin: an account, found or made, the membership in
 * Keycloak, the mandate of ours without which the role does not count, and the mail that leads in.
 * Known and unknown addresses look the same to whoever invites.
 */
final class InviteFirstAdmin {

  static final String INVITED = "invited";

  private static final String ROLE = TenantRole.TENANT_ADMIN.code();

  private final OperatorDatabase database;
  private final Accounts accounts;
  private final Organizations organizations;
  private final PublicAddress address;
  private final Tasks tasks;
  private final Clock clock;
  private final Uuid7 ids;

  InviteFirstAdmin(Operation operation, Tasks tasks) {
    this.database = operation.database();
    this.accounts = new Accounts(operation.keycloak());
    this.organizations = new Organizations(operation.keycloak());
    this.address = operation.address();
    this.tasks = tasks;
    this.clock = operation.clock();
    this.ids = new Uuid7(clock);
  }

  void invite(int tenant, String alias, WishedTenant.Admin admin, Consumer<String> taken)
      throws SQLException {
    String account = accounts.ofMail(admin.email(), admin.language());
    taken.accept("account");
    String organization =
        organizations
            .find(alias)
            .orElseThrow(() -> new CannotGoOn("Keycloak has no organization " + alias));
    organizations.join(organization, account, List.of(ROLE));
    mandate(tenant, account, admin);
    taken.accept("mandate");
    accounts.invite(account, address.callback(alias + "." + address.domain()));
    taken.accept(INVITED);
  }

  private void mandate(int tenant, String subject, WishedTenant.Admin admin) throws SQLException {
    database.transact(
        transaction -> {
          transaction.asTenant(tenant);
          OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
          // Nobody has said a name yet; the address stands for it among the tenant's people.
          transaction.update(
              "insert into core.account (id, email, name, language, subject, added_at, settled_at)"
                  + " select ?, ?, ?, ?, ?, ?, ? where not exists (select from core.account"
                  + " where tenant_id = ? and (subject = ? or email = ?))",
              ids.next(),
              admin.email(),
              admin.email(),
              admin.language(),
              subject,
              now,
              now,
              tenant,
              subject,
              admin.email());
          int granted =
              transaction.update(
                  "insert into core.mandate (id, subject, account_id, role, reason, starts_at, granted_by)"
                      + " select ?, ?, (select a.id from core.account a where a.tenant_id = ?"
                      + " and a.subject = ?), ?, 'membership', ?, 'operator' where not exists (select from"
                      + " core.mandate where tenant_id = ? and subject = ? and role = ?)",
                  ids.next(),
                  subject,
                  tenant,
                  subject,
                  ROLE,
                  now,
                  tenant,
                  subject,
                  ROLE);
          if (granted == 1) {
            tasks.audit(transaction, "mandate.granted", subject);
          }
        });
  }
}
