package org.infitah.cli.apply;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.keycloak.RealmAddresses;

/**
 * Brings what Keycloak believes of our addresses to where we are: after another port, or domain.
 */
public final class CorrectAddresses {

  private final OperatorDatabase database;
  private final RealmAddresses realm;
  private final PublicAddress address;
  private final Report report;

  public CorrectAddresses(Operation operation) {
    this.database = operation.database();
    this.realm = new RealmAddresses(operation.keycloak());
    this.address = operation.address();
    this.report = operation.report();
  }

  /** Corrects what differs; the port for mail where it is ours to say. */
  public void correct(Optional<Integer> mailPort) throws SQLException {
    RealmAddresses.Place place = new RealmAddresses.Place(address.apex(), mailPort);
    List<RealmAddresses.Difference> differences = realm.differences(place);
    differences.forEach(
        difference ->
            report.changed("keycloak/" + difference.name(), difference.from(), difference.to()));
    if (!differences.isEmpty() && !database.rehearsal()) {
      database.alone(
          "return addresses",
          () -> {
            realm.correct(place);
            return place;
          });
    }
  }
}
