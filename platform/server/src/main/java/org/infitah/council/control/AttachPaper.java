package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infitah.council.entity.AgendaPaper;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.spi.LocalText;

/**
 * Adds documents to the agenda of a session that has not begun. Everybody reads them: a council
 * deliberates in public on what it was sent.
 */
@Dependent
public class AttachPaper {

  private static final int MOST = 20;
  private static final int LONGEST = 300;

  private final CouncilRepository council;
  private final AgendaPapers papers;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AttachPaper(
      CouncilRepository council,
      AgendaPapers papers,
      FileStore files,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.papers = papers;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds one to a point. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void attach(CouncilSession session, int nth, LocalText title, Incoming document) {
    Person person = current.require(Rights.KEEP);
    UUID point = ahead(session, nth);
    if (title.texts().values().stream().anyMatch(words -> words.length() > LONGEST)) {
      throw Unkeepable.because("paper", "long");
    }
    List<AgendaPaper> all = papers.of(List.of(point));
    if (all.size() >= MOST) {
      throw Unkeepable.because("file", "papers");
    }
    int number = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    Instant now = clock.instant();
    UUID file = files.keep(document, person.subject()).id();
    files.release(file);
    papers.add(new AgendaPaper(Uuid7.at(now), point, number, title, file, person.subject()));
    audit.record(person.did("plenary.paper-added", session.reference()));
  }

  /** Takes one away again. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void detach(CouncilSession session, int nth, int number) {
    Person person = current.require(Rights.KEEP);
    papers.of(List.of(ahead(session, nth))).stream()
        .filter(paper -> paper.number() == number)
        .forEach(
            paper -> {
              files.hold(paper.fileId());
              papers.remove(paper);
              audit.record(person.did("plenary.paper-removed", session.reference()));
            });
  }

  private UUID ahead(CouncilSession session, int nth) {
    if (!session.called() || !session.planned()) {
      throw Unkeepable.because("file", "begun");
    }
    return council.points(session.id()).stream()
        .filter(point -> point.nth() == nth)
        .map(AgendaPoint::id)
        .findFirst()
        .orElseThrow(() -> Unkeepable.because("about", "point"));
  }
}
