package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.CivicDate;
import org.infitah.membership.Membership;
import org.infitah.membership.entity.Application;
import org.infitah.membership.entity.Wish;
import org.infitah.network.Charters;

/** What the network does with an application: a decision, a signature, and a portal asked for. */
@Dependent
public class ReviewApplication {

  private final ApplicationRepository applications;
  private final AskForPortal asking;
  private final Charters charters;
  private final CurrentPerson current;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ReviewApplication(
      ApplicationRepository applications,
      AskForPortal asking,
      Charters charters,
      CurrentPerson current,
      Outbox outbox,
      AuditTrail audit,
      Clock clock) {
    this.applications = applications;
    this.asking = asking;
    this.charters = charters;
    this.current = current;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Accepts or refuses, and tells the focal point why.
   *
   * @param link where the application can be followed
   * @throws Application.NotNow when it was decided before
   */
  @Transactional
  public void decide(String reference, boolean accept, String reasons, String link) {
    Person person = current.require(Membership.ADMIT);
    Application application = applications.find(reference).orElseThrow(NotFound::new);
    application.decide(accept, reasons, person.subject(), clock.instant());
    outbox.send(
        new Mail(
            application.contact().email(),
            Language.find(application.contact().language()).orElse(Language.AR),
            accept ? "membership.mail.accepted" : "membership.mail.refused",
            Map.of("reference", reference, "reasons", reasons, "link", link)));
    record(person, accept ? "member.accepted" : "member.refused", reference);
  }

  /**
   * Records who signed the charter for the collectivity, and which version that was.
   *
   * @throws Application.NotNow before it is accepted, and once it is signed
   */
  @Transactional
  public void sign(String reference, String by, CivicDate on) {
    Person person = current.require(Membership.ADMIT);
    Application application = applications.find(reference).orElseThrow(NotFound::new);
    application.sign(
        new Application.Signature(charters.version(), by, on), person.subject(), clock.instant());
    record(person, "member.charter-signed", reference);
  }

  /**
   * Asks for its portal.
   *
   * @throws Application.NotNow before the charter is signed
   * @throws AskForPortal.Taken when the host label is somebody's already
   */
  @Transactional
  public void open(String reference, Wish wish) {
    current.require(Membership.ADMIT);
    Application application = applications.find(reference).orElseThrow(NotFound::new);
    application.opens(wish.alias());
    asking.ask(wish);
  }

  private void record(Person person, String act, String object) {
    audit.record(person.did(act, object));
  }
}
