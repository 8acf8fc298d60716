package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.consultation.control.FollowContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Follows a contribution by mail, or no longer, from its own page. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/contributions/{reference}/follow")
@Produces(MediaType.TEXT_HTML)
public class FollowPages {

  private final ContributionViews views;
  private final FollowContribution following;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  FollowPages(
      ContributionViews views, FollowContribution following, CurrentPerson current, Pages pages) {
    this.views = views;
    this.following = following;
    this.current = current;
    this.pages = pages;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response follow(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.CONTRIBUTE);
    Contribution it = views.find(reference);
    if ("leave".equals(form.getFirst("act"))) {
      following.leave(it);
    } else {
      following.follow(it, pages.language());
    }
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/contributions/" + it.reference()))
        .build();
  }
}
