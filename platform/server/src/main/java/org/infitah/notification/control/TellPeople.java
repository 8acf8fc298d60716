package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.notification.Notice;
import org.infitah.notification.Notifications;
import org.infitah.notification.entity.Notification;
import org.infitah.notification.entity.Preference;
import org.infitah.notification.entity.Way;

/**
 * Keeps what people are told, in the transaction in which it happened, and notes when a letter is
 * to say it.
 */
@Dependent
public class TellPeople implements Notifications {

  /** The kind of work that waits while letters are due. */
  static final String WORK = "notification";

  private final NotificationRepository notifications;
  private final PreferenceRepository preferences;
  private final DigestHour digest;
  private final Agenda agenda;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  TellPeople(
      NotificationRepository notifications,
      PreferenceRepository preferences,
      DigestHour digest,
      Agenda agenda,
      Outbox outbox,
      Clock clock) {
    this.notifications = notifications;
    this.preferences = preferences;
    this.digest = digest;
    this.agenda = agenda;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void tell(List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Map<String, Preference> chosen =
        preferences.of(notices.stream().map(Notice::recipient).distinct().toList());
    for (Notice notice : notices) {
      Way way =
          Optional.ofNullable(chosen.get(notice.recipient()))
              .filter(preference -> notice.kind().isChosen())
              .map(preference -> preference.way(notice.kind()))
              .orElse(Way.usual(notice.kind()));
      Notification kept = new Notification(Uuid7.at(now), notice, now);
      due(notice, way, now)
          .ifPresent(
              at -> {
                kept.isDue(way, at);
                agenda.note(WORK, kept.id(), at);
              });
      if (way == Way.AT_ONCE) {
        notice.letter().ifPresent(outbox::send);
      }
      notifications.add(kept);
    }
  }

  /** When a letter of ours is to say it, if one is. */
  private Optional<Instant> due(Notice notice, Way way, Instant now) {
    return switch (way) {
      case AT_ONCE ->
          notice.letter().isPresent() || !notice.kind().isChosen()
              ? Optional.empty()
              : Optional.of(now);
      case DAILY -> Optional.of(digest.after(now));
      case OFF -> Optional.empty();
    };
  }
}
