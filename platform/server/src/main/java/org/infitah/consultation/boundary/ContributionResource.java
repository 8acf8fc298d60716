package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.SupportContribution;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;

/** One contribution: who is for it, whether it is shown, and where it is on its way. */
@Dependent
@Path("contributions/{reference}")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionResource {

  private final ContributionViews views;
  private final ThreadViews threads;
  private final SupportContribution supporting;
  private final ModerateContribution moderating;
  private final CurrentPerson current;

  @Inject
  ContributionResource(
      ContributionViews views,
      ThreadViews threads,
      SupportContribution supporting,
      ModerateContribution moderating,
      CurrentPerson current) {
    this.views = views;
    this.threads = threads;
    this.supporting = supporting;
    this.moderating = moderating;
    this.current = current;
  }

  /** By its reference, or by the receipt its author was given, which shows the proof too. */
  @GET
  public ContributionView show(@PathParam("reference") String reference) {
    return views
        .received(Receipt.of(reference))
        .map(views::own)
        .orElseGet(() -> views.view(views.find(reference)));
  }

  /** Its way, from the consultation to the council's decision, as far as it has come. */
  @GET
  @Path("thread")
  public ThreadView thread(@PathParam("reference") String reference) {
    return threads.of(show(reference));
  }

  /** Says that the person at hand is for it; said twice, it counts once. */
  @PUT
  @Path("support")
  public ContributionView support(@PathParam("reference") String reference) {
    current.require(Rights.CONTRIBUTE);
    Contribution it = views.find(reference);
    supporting.support(it);
    return views.view(it);
  }

  @DELETE
  @Path("support")
  public ContributionView withdraw(@PathParam("reference") String reference) {
    current.require(Rights.CONTRIBUTE);
    Contribution it = views.find(reference);
    supporting.withdraw(it);
    return views.view(it);
  }

  /** Hides it, for a reason that the public log says. */
  @PUT
  @Path("hiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public ContributionView hide(
      @PathParam("reference") String reference, @Valid @NotNull Hiding body) {
    current.require(Rights.MODERATE);
    Contribution it = views.find(reference);
    moderating.hide(it, body.reason());
    return views.view(it);
  }

  @DELETE
  @Path("hiding")
  public ContributionView showAgain(@PathParam("reference") String reference) {
    current.require(Rights.MODERATE);
    Contribution it = views.find(reference);
    moderating.show(it);
    return views.view(it);
  }

  /** Why it is hidden: {@code abuse}, {@code personal}, {@code unrelated} or {@code repeated}. */
  public record Hiding(@NotNull String reason) {}
}
