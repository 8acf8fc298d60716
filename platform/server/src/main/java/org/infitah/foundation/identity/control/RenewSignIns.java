package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * Lets somebody's sign-ins on the bound tenant's host learn what Keycloak was just told, at their
 * next request. One that began before the person belonged here cannot be told by Keycloak ever: it
 * ends, and the next page that asks who one is signs in again without a word.
 */
@Dependent
public class RenewSignIns {

  private final DataSource database;
  private final AuditTrail audit;

  @Inject
  RenewSignIns(DataSource database, AuditTrail audit) {
    this.database = database;
    this.audit = audit;
  }

  void renew(String subject, boolean holdsRoles, Instant now) {
    int tenant = TenantContext.tenant().orElseThrow();
    if (holdsRoles) {
      endRoleless(tenant, subject)
          .forEach(id -> audit.record(new Act("sign-in.lapsed", subject, Set.of(), id)));
    }
    try (Connection connection = database.getConnection();
        PreparedStatement due =
            connection.prepareStatement(
                "update core.sign_in set refresh_at = ?, version = version + 1"
                    + " where tenant_id = ? and subject = ? and refresh_at > ?")) {
      due.setTimestamp(1, Timestamp.from(now));
      due.setInt(2, tenant);
      due.setString(3, subject);
      due.setTimestamp(4, Timestamp.from(now));
      due.executeUpdate();
    } catch (SQLException e) {
      throw new SignInRepository.Unreachable(e);
    }
  }

  private List<String> endRoleless(int tenant, String subject) {
    try (Connection connection = database.getConnection();
        PreparedStatement over =
            connection.prepareStatement(
                "delete from core.sign_in where tenant_id = ? and subject = ?"
                    + " and roles <@ array['network-visitor'] returning cast(id as text)")) {
      over.setInt(1, tenant);
      over.setString(2, subject);
      try (ResultSet row = over.executeQuery()) {
        List<String> ended = new ArrayList<>();
        while (row.next()) {
          ended.add(row.getString(1));
        }
        return ended;
      }
    } catch (SQLException e) {
      throw new SignInRepository.Unreachable(e);
    }
  }
}
