package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.jspecify.annotations.Nullable;

/** The modules that are installed and for whom each is allowed, for the network's machines. */
@Dependent
@NetworkOnly
@SmallBody
@Path("module-allowances")
@Produces(MediaType.APPLICATION_JSON)
public class ModuleAllowanceResource {

  private final Allowances allowances;

  @Inject
  ModuleAllowanceResource(Allowances allowances) {
    this.allowances = allowances;
  }

  /**
   * All of them, in the order of their ids.
   *
   * @param loadersKept versions that no longer serve and still take memory on the node that answers
   */
  public record Answer(List<AllowanceView> modules, int loadersKept) {

    public Answer {
      modules = List.copyOf(modules);
    }
  }

  /**
   * A decision.
   *
   * @param level for the portals of one
   * @param alias for one portal; for all without either
   */
  public record Wish(
      @Nullable Boolean allowed,
      @Nullable String level,
      @Nullable String alias,
      @Nullable String reason) {

    DecisionForm form() {
      String act = allowed == null ? "" : allowed ? "allow" : "withdraw";
      String whom = level == null ? alias == null ? "all" : "one" : alias == null ? level : "";
      return new DecisionForm(act, whom, alias == null ? "" : alias, reason == null ? "" : reason);
    }
  }

  /**
   * A quarantine to be ended.
   *
   * @param alias of the portal
   */
  public record ReleaseWish(@Nullable String alias, @Nullable String reason) {

    ReleaseForm form() {
      return new ReleaseForm(alias == null ? "" : alias, reason == null ? "" : reason);
    }
  }

  @GET
  public Answer list(@QueryParam("provider") @DefaultValue("") String provider) {
    return new Answer(allowances.list(provider), allowances.loadersKept());
  }

  /** Has a portal put it back into service. */
  @POST
  @Path("{id}/releases")
  @Consumes(MediaType.APPLICATION_JSON)
  public AllowanceView release(@PathParam("id") String id, @NotNull ReleaseWish wish) {
    refuse(allowances.release(id, wish.form()));
    return allowances.show(id);
  }

  /** Allows it, or withdraws it. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public AllowanceView decide(@PathParam("id") String id, @NotNull Wish wish) {
    refuse(allowances.decide(id, wish.form()));
    return allowances.show(id);
  }

  private static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new ModuleStates.Unsound(wrong.values().iterator().next());
    }
  }
}
