package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.jspecify.annotations.Nullable;

/** The modules a tenant could use, for its administrators' machines. */
@Dependent
@MemberOnly
@SmallBody
@Path("module-states")
@Produces(MediaType.APPLICATION_JSON)
public class ModuleStateResource {

  private final ModuleStates modules;

  @Inject
  ModuleStateResource(ModuleStates modules) {
    this.modules = modules;
  }

  /** All of them, those in use first. */
  public record Answer(List<ModuleStateView> modules) {

    public Answer {
      modules = List.copyOf(modules);
    }
  }

  /** Why; nobody has to say. */
  public record Wish(@Nullable @Size(max = 500) String reason) {}

  @GET
  public Answer list() {
    return new Answer(modules.list());
  }

  /** Enables it. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ModuleStateView enable(@PathParam("id") String id, @Valid @NotNull Wish wish) {
    modules.enable(id, wish.reason());
    return modules.show(id);
  }

  /** Disables it; what it keeps stays. */
  @DELETE
  @Path("{id}")
  public ModuleStateView disable(
      @PathParam("id") String id, @QueryParam("reason") @Nullable String reason) {
    modules.disable(id, reason);
    return modules.show(id);
  }

  /** Ends its quarantine. */
  @DELETE
  @Path("{id}/quarantine")
  public ModuleStateView release(@PathParam("id") String id) {
    modules.release(id);
    return modules.show(id);
  }
}
