package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.workshop.control.CallMeeting;
import org.infitah.workshop.control.CancelMeeting;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.control.WriteMinutes;
import org.infitah.workshop.entity.Workshop;

/** Workshops and meetings. */
@Dependent
@Path("workshops")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopResource {

  private final WorkshopViews views;
  private final WorkshopRepository workshops;
  private final CallMeeting calling;
  private final CancelMeeting cancelling;
  private final WriteMinutes writing;
  private final CurrentPerson current;

  @Inject
  WorkshopResource(
      WorkshopViews views,
      WorkshopRepository workshops,
      CallMeeting calling,
      CancelMeeting cancelling,
      WriteMinutes writing,
      CurrentPerson current) {
    this.views = views;
    this.workshops = workshops;
    this.calling = calling;
    this.cancelling = cancelling;
    this.writing = writing;
    this.current = current;
  }

  @GET
  public Slice<WorkshopView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  /** Calls people to one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response call(@Valid @NotNull CallBody body) {
    current.require(Rights.CALL);
    String reference = calling.call(body.call());
    return Response.created(URI.create("/api/v1/workshops/" + reference))
        .entity(show(reference))
        .build();
  }

  /** Says it otherwise, while it has not been held. */
  @PUT
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_JSON)
  public WorkshopDetail revise(
      @PathParam("reference") String reference, @Valid @NotNull CallBody body) {
    current.require(Rights.CALL);
    Workshop workshop = workshops.find(reference).orElseThrow(NotFoundException::new);
    calling.revise(
        workshop, body.version() == null ? workshop.version() : body.version(), body.call());
    return views.detail(workshop);
  }

  /** Says that it does not take place, and why. */
  @POST
  @Path("{reference}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  public WorkshopDetail cancel(
      @PathParam("reference") String reference, @Valid @NotNull CancellationBody body) {
    current.require(Rights.CALL);
    Workshop workshop = workshops.find(reference).orElseThrow(NotFoundException::new);
    cancelling.cancel(workshop, body.reason());
    return views.detail(workshop);
  }

  /** Writes the minutes of one, and publishes them where the body says so. */
  @PUT
  @Path("{reference}/minutes")
  @Consumes(MediaType.APPLICATION_JSON)
  public WorkshopDetail write(
      @PathParam("reference") String reference, @Valid @NotNull MinutesBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = workshops.find(reference).orElseThrow(NotFoundException::new);
    writing.write(workshop, body.version(), body.words(), body.publish());
    return views.detail(workshop);
  }

  /**
   * Minutes as machines bring them.
   *
   * @param version of the minutes that were looked at; 0 where there were none
   */
  public record MinutesBody(@NotNull LocalText words, int version, boolean publish) {}

  /** Why a meeting does not take place. */
  public record CancellationBody(@NotNull LocalText reason) {}

  @GET
  @Path("{reference}")
  public WorkshopDetail show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
