package org.infitah.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.privacy.control.ForgetPerson;

/** Those who ask to be forgotten, for machines that act for whoever decides. */
@Dependent
@Path("erasures")
@Produces(MediaType.APPLICATION_JSON)
public class PersonErasureResource {

  private final ForgetPerson forgetting;
  private final CurrentPerson current;

  @Inject
  PersonErasureResource(ForgetPerson forgetting, CurrentPerson current) {
    this.forgetting = forgetting;
    this.current = current;
  }

  /** Those that wait first. */
  @GET
  public PersonErasures list() {
    return new PersonErasures(forgetting.list().stream().map(PersonErasureView::of).toList());
  }

  @POST
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public Decided decide(@PathParam("id") UUID id, @NotNull ErasureForm form) {
    current.require(ForgetPerson.PERMISSION);
    String reason = Optional.ofNullable(form.reason()).orElse("").strip();
    if (!ErasureForm.isReason(reason)) {
      throw new BadRequestException("reason");
    }
    forgetting.decide(id, form.granted(), reason);
    return new Decided(id);
  }

  /** All of them. */
  public record PersonErasures(List<PersonErasureView> requests) {

    public PersonErasures {
      requests = List.copyOf(requests);
    }
  }

  /** The request that was decided. */
  public record Decided(UUID id) {}
}
