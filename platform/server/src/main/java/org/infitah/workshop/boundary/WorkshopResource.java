package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
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
  private final WriteMinutes writing;
  private final CurrentPerson current;

  @Inject
  WorkshopResource(
      WorkshopViews views,
      WorkshopRepository workshops,
      WriteMinutes writing,
      CurrentPerson current) {
    this.views = views;
    this.workshops = workshops;
    this.writing = writing;
    this.current = current;
  }

  @GET
  public Slice<WorkshopView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
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

  @GET
  @Path("{reference}")
  public WorkshopDetail show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
