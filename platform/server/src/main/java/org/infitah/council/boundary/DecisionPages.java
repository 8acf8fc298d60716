package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.DeliberationRepository;
import org.infitah.council.control.PostDeliberation;
import org.infitah.council.control.RecordDeliberation;
import org.infitah.council.control.RecordVote;
import org.infitah.council.control.Rights;
import org.infitah.council.control.TransmitDeliberation;
import org.infitah.council.control.Vote;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.AgendaPoint.Counts;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where votes are recorded, and what came of them is written, posted and sent. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/sessions/{reference}/decisions")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

  private final SessionDesk desk;
  private final CouncilRepository council;
  private final DeliberationRepository deliberations;
  private final RecordVote voting;
  private final RecordDeliberation recording;
  private final PostDeliberation posting;
  private final TransmitDeliberation transmitting;
  private final CurrentPerson current;

  @Inject
  DecisionPages(
      SessionDesk desk,
      CouncilRepository council,
      DeliberationRepository deliberations,
      RecordVote voting,
      RecordDeliberation recording,
      PostDeliberation posting,
      TransmitDeliberation transmitting,
      CurrentPerson current) {
    this.desk = desk;
    this.council = council;
    this.deliberations = deliberations;
    this.voting = voting;
    this.recording = recording;
    this.posting = posting;
    this.transmitting = transmitting;
    this.current = current;
  }

  @POST
  @Path("votes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response vote(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    AgendaPoint point = desk.point(session, form);
    return desk.tried(session, form, () -> voting.vote(session, point, vote(form)));
  }

  private Vote vote(CouncilForm form) {
    Map<UUID, String> ballots = new HashMap<>();
    council
        .members()
        .forEach(
            member ->
                form.said("ballot-" + member.reference())
                    .ifPresent(choice -> ballots.put(member.id(), choice)));
    Optional<Counts> counts =
        form.count("for")
            .flatMap(
                votesFor ->
                    form.count("against")
                        .map(
                            votesAgainst ->
                                new Counts(
                                    votesFor,
                                    votesAgainst,
                                    form.count("abstain").orElse(0),
                                    form.count("recused").orElse(0))));
    return new Vote(form.field("method"), ballots, counts);
  }

  @POST
  @Path("deliberations")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response deliberate(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    AgendaPoint point = desk.point(session, form);
    return form.text("body")
        .map(
            body ->
                desk.tried(
                    session,
                    form,
                    () -> recording.record(session, point, body, form.said("annex"))))
        .orElseGet(() -> desk.refused(session, form, Map.of("body", "body")));
  }

  /** Says that one was posted, or sent where the button for that was pressed. */
  @POST
  @Path("postings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    Deliberation deliberation =
        deliberations
            .find(form.field("about"))
            .filter(one -> one.sessionId().equals(session.id()))
            .orElseThrow(NotFoundException::new);
    Optional<LocalDate> day = form.day("day");
    if (day.isEmpty()) {
      return desk.refused(session, form, Map.of("day", "day"));
    }
    return desk.tried(
        session,
        form,
        () -> {
          if (form.field("act").equals("transmit")) {
            transmitting.transmit(session, deliberation, day.get(), form.field("proof"));
          } else {
            posting.post(session, deliberation, day.get(), form.field("proof"));
          }
        });
  }
}
