package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Workshop;

/** Writes to those who registered for a meeting, within the transaction that gives the reason. */
@Dependent
public class TellRegistered {

  private final Outbox outbox;
  private final CurrentTenant tenant;
  private final PublicAddress address;

  @Inject
  TellRegistered(Outbox outbox, CurrentTenant tenant, PublicAddress address) {
    this.outbox = outbox;
    this.tenant = tenant;
    this.address = address;
  }

  /** That somebody who just registered has a place. */
  void seated(Workshop workshop, Registration one) {
    tell("workshop.mail.seated", workshop, one);
  }

  /** That somebody who just registered waits for a place. */
  void waits(Workshop workshop, Registration one) {
    tell("workshop.mail.waiting", workshop, one);
  }

  /** That somebody who waited has a place now. */
  void movedUp(Workshop workshop, Registration one) {
    tell("workshop.mail.moved", workshop, one);
  }

  /** That it takes place at another time or elsewhere. */
  void changed(Workshop workshop, List<Registration> all) {
    all.forEach(one -> tell("workshop.mail.changed", workshop, one));
  }

  /** That it does not take place. */
  void cancelled(Workshop workshop, List<Registration> all) {
    all.forEach(one -> tell("workshop.mail.cancelled", workshop, one));
  }

  /** What became of what the tables said. */
  void restituted(Workshop workshop, List<Registration> all) {
    all.forEach(one -> tell("workshop.mail.restituted", workshop, one));
  }

  private void tell(String template, Workshop workshop, Registration one) {
    Optional<String> address = one.address();
    if (address.isEmpty()) {
      return;
    }
    Language language = Language.find(one.language()).orElse(Language.AR);
    String page = origin() + "/" + language.code() + "/workshops/" + workshop.reference();
    boolean stands = workshop.cancelledAt().isEmpty() && workshop.restitutedAt().isEmpty();
    outbox.send(
        new Mail(
            address.get(),
            language,
            template,
            Map.of(
                "title",
                workshop.title().forReader(language.code()).text(),
                "day",
                workshop.startsOn().map(day -> Dates.day(day.firstDay(), language)).orElse(""),
                "calendar",
                page + ".ics",
                "link",
                stands ? page + "/registration" : page)));
  }

  private String origin() {
    // Not asked of the directory: whoever reads it anew may wait for one of those in line.
    return address.of(tenant.tenant());
  }
}
