package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** The contributions a project came from. */
@Dependent
@Path("projects/{reference}/ideas")
@Produces(MediaType.APPLICATION_JSON)
public class IdeasResource {

  private final ProjectIdeas ideas;

  @Inject
  IdeasResource(ProjectIdeas ideas) {
    this.ideas = ideas;
  }

  @GET
  public Slice<IdeaView> list(
      @PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    return ideas.list(ideas.project(reference), query);
  }
}
