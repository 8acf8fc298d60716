package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.tenancy.TenantDirectory;

/**
 * Writes the languages of the tenant at hand into the register. Its caller holds the transaction.
 */
@Dependent
public class OfferLanguages {

  private final DataSource database;
  private final TenantDirectory tenants;
  private final Event<SettingsChanged> changed;

  @Inject
  OfferLanguages(DataSource database, TenantDirectory tenants, Event<SettingsChanged> changed) {
    this.database = database;
    this.tenants = tenants;
    this.changed = changed;
  }

  void offer(List<String> languages) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("select sys.offer(?)")) {
      statement.setArray(1, connection.createArrayOf("text", languages.toArray()));
      statement.execute();
    } catch (SQLException e) {
      throw new Unwritten(e);
    }
    changed.fire(new SettingsChanged(TenantContext.tenant().orElseThrow()));
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged settings) {
    tenants.forget(settings.tenant());
  }

  /** The languages could not be written. */
  public static final class Unwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unwritten(SQLException cause) {
      super("the languages of a tenant could not be written", cause);
    }
  }
}
