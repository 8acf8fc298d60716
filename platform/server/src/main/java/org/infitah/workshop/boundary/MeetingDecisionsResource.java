package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.MinutesRepository;
import org.infitah.workshop.control.RecordDecision;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.DecisionText;
import org.infitah.workshop.entity.Workshop;
import org.jspecify.annotations.Nullable;

/** What meetings decided, as machines bring it; it is read with the meeting itself. */
@Dependent
@Path("workshops/{reference}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingDecisionsResource {

  private final WorkshopRepository workshops;
  private final MinutesRepository minutes;
  private final RecordDecision recording;
  private final CurrentPerson current;

  @Inject
  MeetingDecisionsResource(
      WorkshopRepository workshops,
      MinutesRepository minutes,
      RecordDecision recording,
      CurrentPerson current) {
    this.workshops = workshops;
    this.minutes = minutes;
    this.recording = recording;
    this.current = current;
  }

  /** Writes one down. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("reference") String reference, @Valid @NotNull DecisionBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    int number = recording.record(workshop, body.text());
    return Response.created(URI.create("/api/v1/workshops/" + reference + "/decisions/" + number))
        .entity(minutes.decision(workshop.id(), number).map(DecisionView::of).orElseThrow())
        .build();
  }

  /** Says one otherwise, unless somebody did since that version. */
  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  public DecisionView revise(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      @Valid @NotNull DecisionBody body) {
    current.require(Rights.WRITE);
    return recording
        .revise(find(reference), number, body.version(), body.text())
        .map(DecisionView::of)
        .orElseThrow(NotFoundException::new);
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * A decision of a meeting.
   *
   * @param lead the body or service that carries it; never a private person
   * @param dueOn the last day for it
   * @param version of the one that was looked at; 0 for a new one
   */
  public record DecisionBody(
      @NotNull LocalText words, @Nullable LocalText lead, @Nullable LocalDate dueOn, int version) {

    DecisionText text() {
      return new DecisionText(words, Optional.ofNullable(lead), Optional.ofNullable(dueOn));
    }
  }
}
