package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.boundary.Popolo.PopoloEvent;
import org.infitah.council.boundary.Popolo.PopoloLink;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Ballot;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes a part of the Popolo document: five statements, however much there is to tell. */
@Dependent
public class PopoloViews {

  private final CouncilSessionRepository sessions;
  private final CouncilRepository council;
  private final Sources sources;
  private final CurrentTenant tenant;
  private final Pages pages;

  @Inject
  PopoloViews(
      CouncilSessionRepository sessions,
      CouncilRepository council,
      Sources sources,
      CurrentTenant tenant,
      Pages pages) {
    this.sessions = sessions;
    this.council = council;
    this.sources = sources;
    this.tenant = tenant;
    this.pages = pages;
  }

  Popolo part(SliceQuery query) {
    Language language = pages.language();
    List<CouncilMember> members = council.members();
    PopoloMembers seated = new PopoloMembers(tenant.tenant().names(), members, language);
    Slice<CouncilSession> part =
        Slice.of(
            sessions.list(query.after(), query.limit() + 1),
            query,
            CouncilSession::reference,
            Function.identity());
    PopoloVotes votes = votes(part.items(), members);
    Map<UUID, SourceNote> notes = sources.all();
    return new Popolo(
        seated.organizations(),
        seated.posts(pages.text("council.president")),
        seated.persons(),
        seated.memberships(),
        part.items().stream().map(session -> event(session, notes)).toList(),
        votes.motions(),
        votes.voteEvents(),
        part.next());
  }

  private PopoloVotes votes(List<CouncilSession> part, List<CouncilMember> members) {
    List<AgendaPoint> points = council.pointsOf(part.stream().map(CouncilSession::id).toList());
    Map<UUID, List<Ballot>> ballots =
        council.ballots(points.stream().map(AgendaPoint::id).toList()).stream()
            .collect(Collectors.groupingBy(Ballot::pointId));
    PopoloVotes votes =
        new PopoloVotes(
            members.stream().collect(Collectors.toMap(CouncilMember::id, Function.identity())),
            ballots);
    for (CouncilSession session : part) {
      points.stream()
          .filter(point -> point.sessionId().equals(session.id()))
          .forEach(point -> votes.add(session, point, pages.local(point.title())));
      if (!session.called() && session.decision().isPresent()) {
        votes.add(session, pages.text("council.subject"));
      }
    }
    return votes;
  }

  private PopoloEvent event(CouncilSession session, Map<UUID, SourceNote> notes) {
    return new PopoloEvent(
        session.reference(),
        pages.text("council.kind." + session.kind().orElse("session")),
        session.kind(),
        status(session),
        PopoloMembers.COUNCIL,
        session.heldOn().text(),
        session.closedOn().map(CivicDate::text),
        session
            .sourceId()
            .flatMap(id -> Optional.ofNullable(notes.get(id)))
            .flatMap(this::link)
            .stream()
            .toList());
  }

  private Optional<PopoloLink> link(SourceNote note) {
    return note.url().map(url -> new PopoloLink(url, pages.local(note.title())));
  }

  private static String status(CouncilSession session) {
    if (!session.called()) {
      return session.planned() ? "ahead" : "told";
    }
    return session.planned() ? "ahead" : session.isOpen() ? "open" : "closed";
  }
}
