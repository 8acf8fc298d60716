package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Projects of the openness programme. */
@Dependent
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

  private final ProjectViews views;

  @Inject
  ProjectResource(ProjectViews views) {
    this.views = views;
  }

  @GET
  public Slice<ProjectView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public ProjectView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
