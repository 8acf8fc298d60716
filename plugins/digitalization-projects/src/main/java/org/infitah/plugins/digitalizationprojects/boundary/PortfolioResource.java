package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The portfolio, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

  private final PluginContext context;
  private final ProjectRepository projects;

  public PortfolioResource(PluginContext context, TenantView tenant) {
    this.context = context;
    this.projects = new ProjectRepository(context.entities());
  }

  @GET
  public Slice<ProjectView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        projects.listShown(query.after(), query.limit() + 1),
        query,
        DigitalProject::reference,
        ProjectView::of);
  }

  @GET
  @Path("{reference}")
  public ProjectView show(@PathParam("reference") String reference) {
    return projects
        .find(reference)
        .filter(project -> project.shown() || context.may(Rights.PORTFOLIO))
        .map(ProjectView::of)
        .orElseThrow(NotFoundException::new);
  }
}
