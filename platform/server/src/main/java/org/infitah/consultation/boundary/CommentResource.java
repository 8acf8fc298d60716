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
import org.infitah.consultation.control.ModerateComment;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.identity.CurrentPerson;

/** One comment: whether it was reported, and whether it is shown. */
@Dependent
@Path("comments/{reference}")
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {

  private final CommentViews views;
  private final ModerateComment moderating;
  private final CurrentPerson current;

  @Inject
  CommentResource(CommentViews views, ModerateComment moderating, CurrentPerson current) {
    this.views = views;
    this.moderating = moderating;
    this.current = current;
  }

  @GET
  public CommentView show(@PathParam("reference") String reference) {
    return views.view(views.find(reference));
  }

  /** Asks a moderator to look at it; said twice, it is heard once. */
  @PUT
  @Path("report")
  public CommentView report(@PathParam("reference") String reference) {
    current.require(Rights.CONTRIBUTE);
    ContributionComment it = views.find(reference);
    moderating.report(it);
    return views.view(it);
  }

  /** Lets it stand: what was reported so far was looked at. */
  @DELETE
  @Path("report")
  public CommentView keep(@PathParam("reference") String reference) {
    current.require(Rights.MODERATE);
    ContributionComment it = views.find(reference);
    moderating.keep(it);
    return views.view(it);
  }

  /** Hides it, for a reason that the public log says. */
  @PUT
  @Path("hiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public CommentView hide(@PathParam("reference") String reference, @Valid @NotNull Reason body) {
    current.require(Rights.MODERATE);
    ContributionComment it = views.find(reference);
    moderating.hide(it, body.reason());
    return views.view(it);
  }

  @DELETE
  @Path("hiding")
  public CommentView showAgain(@PathParam("reference") String reference) {
    current.require(Rights.MODERATE);
    ContributionComment it = views.find(reference);
    moderating.show(it);
    return views.view(it);
  }

  /** Why it is hidden: {@code abuse}, {@code personal}, {@code unrelated} or {@code repeated}. */
  public record Reason(@NotNull String reason) {}
}
