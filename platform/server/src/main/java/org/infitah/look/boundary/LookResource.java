package org.infitah.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.look.control.DiscardLook;
import org.infitah.look.control.LookRepository;
import org.infitah.look.control.PrepareLook;
import org.infitah.look.control.PublishLook;
import org.infitah.look.control.Rights;
import org.infitah.look.entity.PreparedLook;

/** How the tenant looks, and how it will once somebody publishes it. */
@Dependent
@Path("look")
@Produces(MediaType.APPLICATION_JSON)
public class LookResource {

  private final LookRepository looks;
  private final PrepareLook preparing;
  private final PublishLook publishing;
  private final DiscardLook discarding;
  private final CurrentPerson current;
  private final CurrentTenant tenants;

  @Inject
  LookResource(
      LookRepository looks,
      PrepareLook preparing,
      PublishLook publishing,
      DiscardLook discarding,
      CurrentPerson current,
      CurrentTenant tenants) {
    this.looks = looks;
    this.preparing = preparing;
    this.publishing = publishing;
    this.discarding = discarding;
    this.current = current;
    this.tenants = tenants;
  }

  /** The look it has. */
  @GET
  public LookAnswer show() {
    return LookAnswer.of(tenants.tenant());
  }

  /** What is prepared, or else the look it has. */
  @GET
  @Path("draft")
  public PreparedAnswer prepared() {
    current.require(Rights.LOOK);
    Optional<PreparedLook> prepared = looks.find();
    return prepared
        .map(this::answer)
        .orElseGet(() -> new PreparedAnswer(0, LookAnswer.of(tenants.tenant())));
  }

  @PUT
  @Path("draft")
  @Consumes(MediaType.APPLICATION_JSON)
  public PreparedAnswer prepare(@Valid @NotNull LookBody body) {
    return answer(preparing.prepare(body.look(), Optional.empty(), body.version()));
  }

  @DELETE
  @Path("draft")
  public void discard() {
    discarding.discard();
  }

  /** Gives the tenant the look that is prepared. */
  @POST
  @Path("publication")
  public LookAnswer publish() {
    return LookAnswer.of(publishing.publish());
  }

  private PreparedAnswer answer(PreparedLook prepared) {
    return new PreparedAnswer(
        prepared.version(), LookAnswer.of(prepared.look().worn(tenants.tenant())));
  }
}
