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
import org.infitah.notification.Notice;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.Notifications;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Workshop;

/** Tells those who registered for a meeting, within the transaction that gives the reason. */
@Dependent
public class TellRegistered {

  private final Notifications notifications;
  private final Outbox outbox;
  private final CurrentTenant tenant;
  private final PublicAddress address;

  @Inject
  TellRegistered(
      Notifications notifications, Outbox outbox, CurrentTenant tenant, PublicAddress address) {
    this.notifications = notifications;
    this.outbox = outbox;
    this.tenant = tenant;
    this.address = address;
  }

  /** That somebody who just registered has a place. */
  void seated(Workshop workshop, Registration one) {
    letter("workshop.mail.seated", workshop, one).ifPresent(outbox::send);
  }

  /** That somebody who just registered waits for a place. */
  void waits(Workshop workshop, Registration one) {
    letter("workshop.mail.waiting", workshop, one).ifPresent(outbox::send);
  }

  /** That somebody who waited has a place now. */
  void movedUp(Workshop workshop, Registration one) {
    tell("workshop.mail.moved", NoticeKind.MEETING_SEATED, workshop, List.of(one));
  }

  /** That it takes place at another time or elsewhere. */
  void changed(Workshop workshop, List<Registration> all) {
    tell("workshop.mail.changed", NoticeKind.MEETING_CHANGED, workshop, all);
  }

  /** That it does not take place. */
  void cancelled(Workshop workshop, List<Registration> all) {
    tell("workshop.mail.cancelled", NoticeKind.MEETING_CANCELLED, workshop, all);
  }

  /** What became of what the tables said. */
  void restituted(Workshop workshop, List<Registration> all) {
    tell("workshop.mail.restituted", NoticeKind.MEETING_RESTITUTED, workshop, all);
  }

  private void tell(String template, NoticeKind kind, Workshop workshop, List<Registration> those) {
    notifications.tell(
        those.stream()
            .map(
                one -> {
                  Notice notice =
                      Notice.of(
                          one.registrant(),
                          kind,
                          workshop.reference(),
                          path(workshop),
                          one.language());
                  return letter(template, workshop, one).map(notice::with).orElse(notice);
                })
            .toList());
  }

  /** Absent for whoever has no address that was proved. */
  private Optional<Mail> letter(String template, Workshop workshop, Registration one) {
    Language language = Language.find(one.language()).orElse(Language.AR);
    String portal = origin() + "/" + language.code();
    return one.address()
        .map(
            to ->
                new Mail(
                    to,
                    language,
                    template,
                    Map.of(
                        "title",
                        workshop.title().forReader(language.code()).text(),
                        "day",
                        workshop
                            .startsOn()
                            .map(day -> Dates.day(day.firstDay(), language))
                            .orElse(""),
                        "calendar",
                        portal + "/workshops/" + workshop.reference() + ".ics",
                        "link",
                        portal + path(workshop))));
  }

  /** While it stands, what one still can do about one's place. */
  private static String path(Workshop workshop) {
    boolean stands = workshop.cancelledAt().isEmpty() && workshop.restitutedAt().isEmpty();
    return "/workshops/" + workshop.reference() + (stands ? "/registration" : "");
  }

  private String origin() {
    // Not asked of the directory: whoever reads it anew may wait for one of those in line.
    return address.of(tenant.tenant());
  }
}
