package org.infitah.membership.boundary;

import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.membership.entity.Application;
import org.infitah.membership.entity.Request;
import org.infitah.spi.LocalText;

/**
 * An application, for the network's administrators.
 *
 * @param state whether it waits for a decision, and which was taken
 * @param decidedBy who decided, as Keycloak knows the account
 * @param charterVersion which words of the charter were signed
 * @param deliberationFile where the text of the deliberation is fetched, on this host
 * @param opening the alias of the portal that was asked for
 */
public record ApplicationView(
    String reference,
    String level,
    String code,
    LocalText names,
    String deliberation,
    CivicDate deliberatedOn,
    ContactView contact,
    String state,
    Instant receivedAt,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy,
    Optional<String> reasons,
    Optional<String> charterVersion,
    Optional<String> signedBy,
    Optional<CivicDate> signedOn,
    Optional<String> deliberationFile,
    Optional<String> opening) {

  /** The focal point. */
  public record ContactView(String name, String office, String email, String language) {}

  static ApplicationView of(Application application) {
    Request.Contact contact = application.contact();
    Optional<Application.Signature> signature = application.signature();
    return new ApplicationView(
        application.reference(),
        application.level(),
        application.code(),
        application.names(),
        application.deliberation(),
        application.deliberatedOn(),
        new ContactView(contact.name(), contact.office(), contact.email(), contact.language()),
        application.state(),
        application.receivedAt(),
        application.decidedAt(),
        application.decidedBy(),
        application.reasons(),
        signature.map(Application.Signature::charterVersion),
        signature.map(Application.Signature::by),
        signature.map(Application.Signature::on),
        application.deliberationFile().map(id -> "/files/" + id),
        application.opening());
  }

  /** What is to be done with it next. */
  public String next() {
    if (!state.equals("accepted")) {
      return state.equals("received") ? "decide" : "nothing";
    }
    return signedOn.isEmpty() ? "sign" : opening.isEmpty() ? "open" : "nothing";
  }
}
