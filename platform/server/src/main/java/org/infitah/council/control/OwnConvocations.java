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
   * Those of the latest call.
   *
   * @throws Unkeepable when it cannot be said now which address is the person's
   */
  public List<Convocation> of(Person person, CouncilSession session) {
    List<Convocation> sent =
        convocations.latest(session.id()).stream()
            .filter(one -> one.recipient().isPresent())
            .toList();
    if (sent.isEmpty()) {
      return List.of();
    }
    String own = address(person.subject());
    return own.isEmpty()
        ? List.of()
        : sent.stream().filter(one -> one.recipient().filter(own::equals).isPresent()).toList();
  }

  private String address(String subject) {
    try {
      return addresses.of(subject).orElse("").toLowerCase(Locale.ROOT);
    } catch (Memberships.Silent e) {
      throw Unkeepable.because("receipt", "unasked", e);
    }
  }
}
