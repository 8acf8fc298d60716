package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.page.Language;

/** Keeps the address a member gave the council for convocations, or forgets it. */
@Dependent
public class DeclareAddress {

  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  DeclareAddress(CurrentPerson current, AuditTrail audit) {
    this.current = current;
    this.audit = audit;
  }

  /** From now on; letters that have left stay where they went. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void declare(CouncilMember member, Optional<String> address, Language language) {
    Person person = current.require(Rights.KEEP);
    if (address.filter(text -> !Mail.isAddress(text)).isPresent()) {
      throw Unkeepable.because("email", "email");
    }
    member.declare(address.map(text -> text.toLowerCase(Locale.ROOT)), language.code());
    audit.record(person.did("plenary.address", member.reference()));
  }
}
