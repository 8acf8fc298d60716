package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.control.AgendaPapers;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.control.DeliberationRepository;
import org.infitah.council.entity.AgendaPaper;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Ballot;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class CouncilSessionViews {

  private final CouncilSessionRepository repository;
  private final CouncilRepository council;
  private final DeliberationRepository deliberations;
  private final ConvocationViews convocations;
  private final AgendaPapers papers;
  private final FileStore files;
  private final Sources sources;

  @Inject
  CouncilSessionViews(
      CouncilSessionRepository repository,
      CouncilRepository council,
      DeliberationRepository deliberations,
      ConvocationViews convocations,
      AgendaPapers papers,
      FileStore files,
      Sources sources) {
    this.repository = repository;
    this.council = council;
    this.deliberations = deliberations;
    this.convocations = convocations;
    this.papers = papers;
    this.files = files;
    this.sources = sources;
  }

  Slice<CouncilSessionView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        CouncilSession::reference,
        e -> view(e, notes, Optional.empty()));
  }

  /** The latest first, for those who keep them. */
  List<CouncilSessionView> latest(int most) {
    return repository.latest(most).stream().map(e -> view(e, Map.of(), Optional.empty())).toList();
  }

  Optional<CouncilSessionView> find(String reference) {
    return repository.find(reference).map(this::whole);
  }

  CouncilSessionView whole(CouncilSession session) {
    return view(session, sources.all(), Optional.of(proceedings(session)));
  }

  private Proceedings proceedings(CouncilSession session) {
    List<AgendaPoint> points = council.points(session.id());
    List<Ballot> ballots = council.ballots(points.stream().map(AgendaPoint::id).toList());
    Map<UUID, CouncilMember> members =
        ballots.isEmpty()
            ? Map.of()
            : council.members().stream()
                .collect(Collectors.toMap(CouncilMember::id, Function.identity()));
    Map<UUID, String> written =
        deliberations.ofSession(session.id()).stream()
            .collect(Collectors.toMap(Deliberation::pointId, Deliberation::reference));
    Map<UUID, List<PaperView>> papers = papers(points);
    return new Proceedings(
        convocations.counts(session),
        council.sittings(session.id()).stream().map(Proceedings.Opening::of).toList(),
        points.stream()
            .map(
                point ->
                    Proceedings.Point.of(
                        point,
                        voices(point, ballots, members),
                        papers.getOrDefault(point.id(), List.of()),
                        Optional.ofNullable(written.get(point.id()))))
            .toList());
  }

  private Map<UUID, List<PaperView>> papers(List<AgendaPoint> points) {
    List<AgendaPaper> all = papers.of(points.stream().map(AgendaPoint::id).toList());
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<UUID, KeptFile> kept = files.findAll(all.stream().map(AgendaPaper::fileId).toList());
    return all.stream()
        .collect(
            Collectors.groupingBy(
                AgendaPaper::pointId,
                Collectors.flatMapping(
                    paper ->
                        PaperView.of(paper, Optional.ofNullable(kept.get(paper.fileId()))).stream(),
                    Collectors.toList())));
  }

  private static List<Proceedings.Voice> voices(
      AgendaPoint point, List<Ballot> ballots, Map<UUID, CouncilMember> members) {
    return ballots.stream()
        .filter(ballot -> ballot.pointId().equals(point.id()))
        .map(
            ballot -> {
              CouncilMember member = Objects.requireNonNull(members.get(ballot.memberId()));
              return new Proceedings.Voice(member.reference(), member.name(), ballot.choice());
            })
        .sorted(Comparator.comparing(Proceedings.Voice::member))
        .toList();
  }

  private static CouncilSessionView view(
      CouncilSession e, Map<UUID, SourceNote> notes, Optional<Proceedings> proceedings) {
    return new CouncilSessionView(
        e.reference(),
        e.kind(),
        e.heldOn(),
        e.planned(),
        e.decision(),
        e.unanimous(),
        e.votesFor(),
        e.votesAgainst(),
        e.abstentions(),
        e.note(),
        e.sourceId().map(notes::get),
        e.askedBy(),
        e.convenedOn(),
        e.agendaSentOn(),
        e.closedOn(),
        e.warnings().stream().map(CouncilSessionView.Caution::of).toList(),
        proceedings);
  }
}
