package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infitah.consultation.control.FollowContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;

/** Whether the person at hand is written to about a contribution. */
@Dependent
@Path("contributions/{reference}/follow")
@Produces(MediaType.APPLICATION_JSON)
public class FollowResource {

  private final ContributionViews views;
  private final FollowContribution following;
  private final CurrentPerson current;

  @Inject
  FollowResource(ContributionViews views, FollowContribution following, CurrentPerson current) {
    this.views = views;
    this.following = following;
    this.current = current;
  }

  /**
   * Follows it; said twice, one letter comes.
   *
   * @param language of the letters
   */
  @PUT
  public Following follow(
      @PathParam("reference") String reference,
      @QueryParam("language") @DefaultValue("ar") String language) {
    current.require(Rights.CONTRIBUTE);
    following.follow(views.find(reference), Language.find(language).orElse(Language.AR));
    return new Following(true);
  }

  @DELETE
  public Following leave(@PathParam("reference") String reference) {
    current.require(Rights.CONTRIBUTE);
    following.leave(views.find(reference));
    return new Following(false);
  }

  /** Whether letters come. */
  public record Following(boolean following) {}
}
