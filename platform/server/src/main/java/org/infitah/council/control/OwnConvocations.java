package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.identity.MailAddresses;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Person;

/** What of a session is addressed to somebody: to the address the account has proved. */
@Dependent
public class OwnConvocations {

  private final ConvocationRepository convocations;
  private final MailAddresses addresses;

  @Inject
  OwnConvocations(ConvocationRepository convocations, MailAddresses addresses) {
    this.convocations = convocations;
    this.addresses = addresses;
  }

  /**
   * The address the account has proved; empty without one.
   *
   * @throws Unkeepable when it cannot be said now which that is
   */
  public String address(Person person) {
    try {
      return addresses.of(person.subject()).orElse("").toLowerCase(Locale.ROOT);
    } catch (Memberships.Silent e) {
      throw Unkeepable.because("receipt", "unasked", e);
    }
  }

  /** Those of the latest call that went to an address. */
  public List<Convocation> to(String address, CouncilSession session) {
    return convocations.latest(session.id()).stream()
        .filter(one -> one.recipient().filter(address::equals).isPresent())
        .toList();
  }
}
