package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.MemberOnly;

/** What a module lets a tenant set, for its administrators' machines. */
@Dependent
@MemberOnly
@SmallBody
@Path("module-states/{id}/settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingResource {

  private final SettingViews views;

  @Inject
  SettingResource(SettingViews views) {
    this.views = views;
  }

  /** All of them, in the order of the form. */
  public record Answer(List<SettingView> settings) {

    public Answer {
      settings = List.copyOf(settings);
    }
  }

  /** Values by key, written as text; what is left out stays as it is. */
  public record Wish(@NotNull @Size(max = 100) Map<String, String> values) {}

  @GET
  public Answer show(@PathParam("id") String id) {
    return new Answer(views.list(id, Map.of()));
  }

  /** Sets all that is named, or nothing. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Answer set(@PathParam("id") String id, @Valid @NotNull Wish wish) {
    Map<String, String> wrong = views.set(id, wish.values());
    if (!wrong.isEmpty()) {
      throw new Unsound(wrong);
    }
    return show(id);
  }

  /** The same as JSON Schema, for whoever makes a form of it. */
  @GET
  @Path("schema")
  @Produces("application/schema+json")
  public String schema(@PathParam("id") String id) {
    return SettingSchema.of(views.list(id, Map.of())).toString();
  }

  /** Some values cannot be taken. */
  static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String details;

    Unsound(Map<String, String> wrong) {
      super("module.settings.unsound", 422);
      this.details = String.join("; ", wrong.keySet());
    }

    /** The settings they are of. */
    @Override
    public Map<String, String> members() {
      return Map.of("details", details);
    }
  }
}
