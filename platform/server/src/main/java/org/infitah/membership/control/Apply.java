package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.membership.entity.Request;

/** Receives an application; the same form sent twice is one application. */
@Dependent
public class Apply {

  private static final SecureRandom RANDOM = new SecureRandom();
  // Without the letters people take for digits.
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  private final ApplicationRepository applications;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  Apply(ApplicationRepository applications, Outbox outbox, AuditTrail audit, Clock clock) {
    this.applications = applications;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Receives it and writes to the focal point.
   *
   * @param address where an application of that reference can be followed
   * @return its reference
   */
  @Transactional
  public String apply(Request request, UnaryOperator<String> address) {
    Instant now = clock.instant();
    String reference = draw();
    if (!applications.insert(request, reference, now)) {
      return applications.referenceOf(request.key()).orElseThrow();
    }
    Request.Contact contact = request.contact();
    outbox.send(
        new Mail(
            contact.email(),
            Language.find(contact.language()).orElse(Language.AR),
            "membership.mail.received",
            Map.of("reference", reference, "link", address.apply(reference))));
    audit.record(new Act("member.applied", "applicant", Set.of(), reference));
    return reference;
  }

  private static String draw() {
    StringBuilder reference = new StringBuilder("ADH-");
    for (int i = 0; i < LENGTH; i++) {
      reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return reference.toString();
  }
}
