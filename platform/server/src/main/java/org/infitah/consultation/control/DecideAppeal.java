package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.entity.ContributionLink;
import org.infitah.consultation.entity.Guest;
import org.infitah.consultation.entity.Hiding;
import org.infitah.consultation.entity.ModerationAppeal;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.notification.Notice;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.Notifications;
import org.infitah.spi.LocalText;

/** Decides an appeal: another moderator than the one who hid, and never on one's own words. */
@Dependent
public class DecideAppeal {

  private final ConsultationRepository consultations;
  private final Hidings hidings;
  private final AppealRepository appeals;
  private final Notifications notifications;
  private final TellFollowers followers;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  DecideAppeal(
      ConsultationRepository consultations,
      Hidings hidings,
      AppealRepository appeals,
      Notifications notifications,
      TellFollowers followers,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.hidings = hidings;
    this.appeals = appeals;
    this.notifications = notifications;
    this.followers = followers;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Decides it; what is overturned is shown again. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public ModerationAppeal decide(
      ModerationAppeal asked, boolean overturned, Optional<LocalText> grounds) {
    Person person = current.require(Rights.MODERATE);
    Instant now = clock.instant();
    consultations.lock(asked.consultationId());
    ModerationAppeal appeal = appeals.again(asked);
    if (!appeal.waiting()) {
      throw new NotNow("decided");
    }
    if (appeal.hiddenBy().equals(person.subject())
        || appeal.appellant().filter(person.subject()::equals).isPresent()) {
      throw new NotNow("another");
    }
    if (grounds.filter(ContributionLink::fit).isEmpty()) {
      Unfit.refuse(Map.of("grounds", "grounds"));
    }
    Optional<Hiding> hiding =
        hidings.find(appeal.about()).filter(it -> it.at().equals(appeal.hiddenAt()));
    appeal.decide(overturned, grounds.orElseThrow(), person.subject(), now);
    if (overturned) {
      hiding.ifPresent(hidings::show);
    }
    audit.record(
        person.did(
            overturned ? "participation.appeal-overturned" : "participation.appeal-upheld",
            appeal.reference()));
    String consultation = consultations.find(appeal.consultationId()).orElseThrow().reference();
    appeal.appellant().ifPresent(appellant -> tell(appellant, appeal, consultation));
    return appeal;
  }

  private void tell(String appellant, ModerationAppeal appeal, String consultation) {
    if (Guest.is(appellant)) {
      followers.decided(appellant, appeal.about(), consultation);
      return;
    }
    notifications.tell(
        List.of(
            Notice.of(
                appellant,
                NoticeKind.APPEAL_DECIDED,
                appeal.about(),
                "/consultations/" + consultation + "/moderation",
                appeal.language())));
  }
}
