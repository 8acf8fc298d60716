package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.consultation.control.ConfirmGuestIdea;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where programs take what stands in the letter to somebody without an account. */
@Dependent
@MemberOnly
@SmallBody
@Path("guest-confirmations")
@Produces(MediaType.APPLICATION_JSON)
public class GuestConfirmationResource {

  private final ConfirmGuestIdea confirming;

  @Inject
  GuestConfirmationResource(ConfirmGuestIdea confirming) {
    this.confirming = confirming;
  }

  /** Makes a contribution of what waited for its letter, once; 409 when it is too late or done. */
  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(@Valid @NotNull Letter letter) {
    Contribution kept = confirming.confirmElsewhere(letter.token());
    return Response.created(URI.create("/api/v1/contributions/" + kept.reference()))
        .entity(new Confirmed(kept.reference(), kept.receipt()))
        .build();
  }

  /**
   * What the letter gives.
   *
   * @param token the last part of the address in it
   */
  public record Letter(@NotNull String token) {}

  /**
   * What is public from now on.
   *
   * @param receipt by which its author asks what became of it; it is said only here
   */
  public record Confirmed(String reference, String receipt) {}
}
