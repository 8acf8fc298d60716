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
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Hides a contribution and shows it again, from its own page. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/contributions/{reference}/moderation")
@Produces(MediaType.TEXT_HTML)
public class ModerationPages {

  private final ContributionViews views;
  private final ModerateContribution moderating;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  ModerationPages(
      ContributionViews views,
      ModerateContribution moderating,
      CurrentPerson current,
      Pages pages) {
    this.views = views;
    this.moderating = moderating;
    this.current = current;
    this.pages = pages;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response moderate(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.MODERATE);
    Contribution it = views.find(reference);
    if ("show".equals(form.getFirst("act"))) {
      moderating.show(it);
    } else {
      String reason = form.getFirst("reason");
      moderating.hide(it, reason == null ? "" : reason);
    }
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/contributions/" + it.reference()))
        .build();
  }
}
