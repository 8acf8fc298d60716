package org.infitah.start.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.start.FirstHour;
import org.infitah.start.FirstHourView;
import org.infitah.start.control.LoadExample;
import org.infitah.start.control.RemoveExample;
import org.infitah.start.control.Rights;
import org.infitah.start.control.SkipStep;

/** The first hour of a collectivity, for machines. */
@Dependent
@MemberOnly
@Path("first-hour")
@Produces(MediaType.APPLICATION_JSON)
public class StartResource {

  private final FirstHour hour;
  private final SkipStep skipping;
  private final LoadExample loading;
  private final RemoveExample removing;
  private final CurrentPerson current;

  @Inject
  StartResource(
      FirstHour hour,
      SkipStep skipping,
      LoadExample loading,
      RemoveExample removing,
      CurrentPerson current) {
    this.hour = hour;
    this.skipping = skipping;
    this.loading = loading;
    this.removing = removing;
    this.current = current;
  }

  @GET
  public FirstHourView show() {
    current.require(Rights.START);
    return hour.find().orElseThrow(NotFoundException::new);
  }

  /** Leaves a step out. */
  @PUT
  @Path("{step}/skipped")
  public FirstHourView skip(@PathParam("step") String step) {
    skipping.decide(step, true);
    return show();
  }

  /** Takes it up again. */
  @DELETE
  @Path("{step}/skipped")
  public FirstHourView resume(@PathParam("step") String step) {
    skipping.decide(step, false);
    return show();
  }

  /** Loads the example content into a portal that has nothing of its own. */
  @PUT
  @Path("example")
  public FirstHourView load() {
    loading.load();
    return show();
  }

  /** Removes it; what was edited or built upon stays. */
  @DELETE
  @Path("example")
  public FirstHourView unload() {
    removing.remove();
    return show();
  }
}
