package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** Applications: anybody may send one, the network's administrators deal with them. */
@Dependent
@NetworkOnly
@SmallBody
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

  private final Applications applications;

  @Inject
  ApplicationResource(Applications applications) {
    this.applications = applications;
  }

  @GET
  public Slice<ApplicationView> list(
      @QueryParam("state") @DefaultValue("") @Pattern(regexp = "|received|accepted|refused") String state,
      @Valid @BeanParam SliceQuery query) {
    return applications.list(state, query);
  }

  @GET
  @Path("{reference}")
  public ApplicationView show(@PathParam("reference") String reference) {
    return applications.show(reference);
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_JSON)
  public Response apply(@NotNull ApplicationForm form) {
    Rejected.unlessEmpty(applications.wrong(form));
    String reference = applications.apply(form);
    return Response.created(URI.create("/api/v1/applications/" + reference))
        .entity(new Receipt(reference))
        .build();
  }

  @POST
  @Path("{reference}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApplicationView decide(
      @PathParam("reference") String reference, @NotNull Decision decision) {
    Rejected.unlessEmpty(
        applications.decide(reference, plain(decision.decision()), plain(decision.reasons())));
    return applications.show(reference);
  }

  @POST
  @Path("{reference}/signature")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApplicationView sign(
      @PathParam("reference") String reference, @NotNull Signature signature) {
    Rejected.unlessEmpty(
        applications.sign(reference, plain(signature.signedBy()), plain(signature.signedOn())));
    return applications.show(reference);
  }

  @POST
  @Path("{reference}/opening")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApplicationView open(@PathParam("reference") String reference, @NotNull Portal portal) {
    Rejected.unlessEmpty(applications.open(reference, plain(portal.alias())));
    return applications.show(reference);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What an application is called from now on. */
  public record Receipt(String reference) {}

  /** {@code accept} or {@code refuse}, and why. */
  public record Decision(@Nullable String decision, @Nullable String reasons) {}

  /** Who signed the charter for the collectivity, and on which day. */
  public record Signature(@Nullable String signedBy, @Nullable String signedOn) {}

  /** The host label the portal shall have. */
  public record Portal(@Nullable String alias) {}
}
