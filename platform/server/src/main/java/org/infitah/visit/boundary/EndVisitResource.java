package org.infitah.visit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.visit.VisitView;
import org.infitah.visit.Visits;
import org.infitah.visit.control.EndVisit;

/** The visits of the network's staff, for machines of the tenant that is looked into. */
@Dependent
@MemberOnly
@Path("visits")
@Produces(MediaType.APPLICATION_JSON)
public class EndVisitResource {

  private final Visits visits;
  private final EndVisit ending;
  private final CurrentPerson current;

  @Inject
  EndVisitResource(Visits visits, EndVisit ending, CurrentPerson current) {
    this.visits = visits;
    this.ending = ending;
    this.current = current;
  }

  @GET
  public List<VisitView> list() {
    current.require(Visits.END);
    return visits.latest();
  }

  /** Ends one at once; what is left of it is nothing. */
  @POST
  @Path("{id}/end")
  public List<VisitView> end(@PathParam("id") String id) {
    ending.end(EndVisitPages.id(id));
    return visits.latest();
  }
}
