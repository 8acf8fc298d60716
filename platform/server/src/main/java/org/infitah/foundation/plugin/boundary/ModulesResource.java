package org.infitah.foundation.plugin.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.plugin.control.DescribeModules;

/** All plugins a tenant uses. */
@Dependent
@Path("modules")
public class ModulesResource {

  private final DescribeModules describing;

  @Inject
  ModulesResource(DescribeModules describing) {
    this.describing = describing;
  }

  /** Those that are at work, in the order of their ids. */
  public record Answer(List<ModuleView> modules) {

    public Answer {
      modules = List.copyOf(modules);
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list() {
    return new Answer(describing.inUse(ModuleView::of));
  }
}
