package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionFollow;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.MailAddresses;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.page.Language;

/**
 * Says that one wants to be written to about a contribution, or no longer. The address is asked of
 * Keycloak and kept until then alone.
 */
@Dependent
public class FollowContribution {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final Follows follows;
  private final MailAddresses addresses;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  FollowContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      Follows follows,
      MailAddresses addresses,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.follows = follows;
    this.addresses = addresses;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Follows it.
   *
   * @param language the letters are to be written in
   */
  @Transactional(dontRollbackOn = NotNow.class)
  public void follow(Contribution contribution, Language language) {
    Person person = current.require(Rights.CONTRIBUTE);
    boolean waits =
        contribution.shown()
            && consultations
                .find(contribution.consultationId())
                .filter(one -> one.endedAt().isEmpty())
                .isPresent();
    if (!waits) {
      throw new NotNow("settled");
    }
    if (follows.has(contribution.id(), person.subject())) {
      return;
    }
    String address = address(person.subject());
    if (follows.add(contribution.id(), person.subject(), address, language, clock.instant())) {
      audit.record(person.did("participation.followed", contribution.reference()));
    }
  }

  private String address(String subject) {
    try {
      return addresses.of(subject).filter(Mail::isAddress).orElseThrow(() -> new NotNow("address"));
    } catch (Memberships.Silent e) {
      throw new NotNow("address", e);
    }
  }

  @Transactional
  public void leave(Contribution contribution) {
    Person person = current.require(Rights.CONTRIBUTE);
    if (follows.remove(contribution.id(), person.subject())) {
      audit.record(person.did("participation.unfollowed", contribution.reference()));
    }
  }

  /** Leaves with what stands in a letter; whoever has left already may leave again. */
  @Transactional
  public void leave(UUID key) {
    Optional<ContributionFollow> found = follows.find(key);
    if (found.isPresent() && follows.remove(found.get().contributionId(), found.get().follower())) {
      String reference = contributions.get(found.get().contributionId()).reference();
      audit.record(
          new Act("participation.unfollowed", found.get().follower(), Set.of(), reference));
    }
  }
}
