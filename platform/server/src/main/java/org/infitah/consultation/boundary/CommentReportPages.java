package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.consultation.control.ModerateComment;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Asks a moderator to look at a comment. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/comments/{reference}/report")
@Produces(MediaType.TEXT_HTML)
public class CommentReportPages {

  private final CommentViews views;
  private final ModerateComment moderating;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  CommentReportPages(
      CommentViews views, ModerateComment moderating, CurrentPerson current, Pages pages) {
    this.views = views;
    this.moderating = moderating;
    this.current = current;
    this.pages = pages;
  }

  @POST
  public Page report(@PathParam("reference") String reference) {
    current.require(Rights.CONTRIBUTE);
    ContributionComment it = views.find(reference);
    moderating.report(it);
    return Page.of(
        "org/infitah/consultation/boundary/reported.jte",
        pages.text("consultation.reported"),
        views.view(it));
  }
}
