package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.MeetingPhoto;
import org.infitah.workshop.entity.Workshop;

/** Keeps pictures of a meeting: held until its minutes are public. */
@Dependent
public class KeepPhoto {

  private static final int MOST = 20;
  private static final int LONGEST = 300;

  private final HeldMeeting meetings;
  private final MinutesRepository minutes;
  private final FileStore files;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  KeepPhoto(
      HeldMeeting meetings,
      MinutesRepository minutes,
      FileStore files,
      AuditTrail audit,
      Clock clock) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps one more. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void keep(Workshop known, Incoming picture, LocalText alt) {
    Instant now = clock.instant();
    HeldMeeting.Open open = meetings.open(known.id(), now);
    if (alt.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
      Unfit.refuse(Map.of("alt", "long"));
    }
    List<MeetingPhoto> all = minutes.photos(known.id());
    if (all.size() >= MOST) {
      throw new NotNow("many");
    }
    int number = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    UUID file = files.keep(picture, open.person().subject()).id();
    if (open.isPublic()) {
      files.release(file);
    }
    minutes.add(new MeetingPhoto(Uuid7.at(now), known.id(), number, file, alt));
    audit.record(open.person().did("meeting.photo-kept", known.reference()));
  }

  /** Takes one away, from the public too: somebody on it may not agree any more. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void drop(Workshop known, int number) {
    HeldMeeting.Open open = meetings.open(known.id(), clock.instant());
    minutes.photos(known.id()).stream()
        .filter(photo -> photo.number() == number)
        .forEach(
            photo -> {
              files.erase(photo.fileId());
              minutes.remove(photo);
              audit.record(open.person().did("meeting.photo-dropped", known.reference()));
            });
  }
}
