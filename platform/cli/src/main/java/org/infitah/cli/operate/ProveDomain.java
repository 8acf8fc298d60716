package org.infitah.cli.operate;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.keycloak.ReturnAddresses;

/**
 * Looks for the proof that a domain is its tenant's. Once it is there, Keycloak learns that people
 * may be sent back to it, and only then does a portal answer under it. One that is given up no
 * longer answers when this begins; Keycloak forgets it, and then its row goes. Each part may be
 * done again.
 */
final class ProveDomain {

  private final OperatorDatabase database;
  private final Domains domains;
  private final ReturnAddresses addresses;
  private final PublicAddress address;
  private final Dns dns;

  ProveDomain(Operation operation, Dns dns) {
    this.database = operation.database();
    this.domains = new Domains(operation.database(), operation.clock());
    this.addresses = new ReturnAddresses(operation.keycloak());
    this.address = operation.address();
    this.dns = dns;
  }

  /** Carries it out, alone among all operators and all who ask for that domain. */
  void carryOut(Domains.Due due) throws SQLException {
    Optional<Domains.Row> row = domains.find(due);
    if (row.isPresent()) {
      database.alone(
          "domain " + row.get().host(),
          () -> {
            // Whoever had the domain before may have changed what it is at.
            Optional<Domains.Row> now = domains.find(due);
            if (now.isPresent()) {
              work(due, now.get());
            }
            return due;
          });
    }
  }

  private void work(Domains.Due due, Domains.Row row) throws SQLException {
    switch (row.state()) {
      case "waiting" -> prove(due, row);
      case "leaving" -> remove(due, row);
      default -> domains.settled(due);
    }
  }

  private void prove(Domains.Due due, Domains.Row row) throws SQLException {
    if (isOurs(row.host()) || domains.isTaken(due, row.host())) {
      domains.unproved(due, row, "taken");
      return;
    }
    List<String> texts;
    try {
      texts = dns.texts("_infitah." + row.host());
    } catch (Dns.Silent e) {
      domains.unproved(due, row, "silent");
      return;
    }
    if (texts.stream().map(String::strip).noneMatch(row.token()::equals)) {
      domains.unproved(due, row, texts.isEmpty() ? "absent" : "other");
      return;
    }
    known(row.host(), true);
    if (!domains.proved(due, row.host())) {
      // Given up while it was looked for: what follows takes back what Keycloak has just learnt.
      known(row.host(), false);
    }
  }

  private void remove(Domains.Due due, Domains.Row row) throws SQLException {
    if (!domains.isTaken(due, row.host())) {
      known(row.host(), false);
    }
    domains.removed(due, row.host());
  }

  /** Names below the platform's own are given, never proved; pages refuse them too. */
  private boolean isOurs(String host) {
    return host.equals(address.domain()) || host.endsWith("." + address.domain());
  }

  private void known(String host, boolean wanted) throws SQLException {
    database.alone(
        "return addresses",
        () -> {
          if (wanted) {
            addresses.add(address.callback(host));
          } else {
            addresses.remove(address.callback(host));
          }
          return host;
        });
  }
}
