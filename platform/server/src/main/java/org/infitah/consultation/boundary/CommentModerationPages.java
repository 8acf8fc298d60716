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
import org.infitah.consultation.control.ModerateComment;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Hides a comment, shows it again, or lets it stand. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/comments/{reference}/moderation")
@Produces(MediaType.TEXT_HTML)
public class CommentModerationPages {

  private final CommentViews views;
  private final ModerateComment moderating;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  CommentModerationPages(
      CommentViews views, ModerateComment moderating, CurrentPerson current, Pages pages) {
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
    ContributionComment it = views.find(reference);
    String act = form.getFirst("act");
    String reason = form.getFirst("reason");
    if ("show".equals(act)) {
      moderating.show(it);
    } else if ("keep".equals(act)) {
      moderating.keep(it);
    } else {
      moderating.hide(it, reason == null ? "" : reason);
    }
    return Response.seeOther(
            URI.create(
                "/"
                    + pages.language().code()
                    + "/contributions/"
                    + views.about(it).reference()
                    + "/comments"))
        .build();
  }
}
