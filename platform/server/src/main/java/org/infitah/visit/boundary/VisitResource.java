package org.infitah.visit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.visit.control.AskVisit;

/** Asking for a visit to a member's back office, for machines that the network sent. */
@Dependent
@NetworkOnly
@SmallBody
@Path("portals/{alias}/visits")
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {

  private final AskVisit asking;

  @Inject
  VisitResource(AskVisit asking) {
    this.asking = asking;
  }

  @GET
  public AskedView list(@PathParam("alias") String alias) {
    return new AskedView(alias, asking.longest(alias), asking.asked(alias));
  }

  /** Asks for a visit by whoever asks: 202, since the operator opens it and tells the member. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@PathParam("alias") String alias, @NotNull VisitForm form) {
    Map<String, String> wrong = form.wrong(asking.longest(alias));
    if (!wrong.isEmpty()) {
      throw new Unsound(wrong.values().iterator().next());
    }
    asking.ask(alias, form.said(), form.asked());
    return Response.accepted(list(alias)).build();
  }

  /** What was sent asks for no visit there could be. */
  static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    private Unsound(String key) {
      super(key, 422);
    }
  }
}
