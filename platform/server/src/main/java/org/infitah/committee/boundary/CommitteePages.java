package org.infitah.committee.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;

/** Who turns ideas into projects, and what they decided. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/committee")
@Produces(MediaType.TEXT_HTML)
public class CommitteePages {

  private final CommitteeViews views;
  private final Pages pages;

  @Inject
  CommitteePages(CommitteeViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/committee/boundary/committee.jte",
        pages.text("committee.title"),
        new Shown(views.today(), views.meetings()));
  }

  /** The committee and its meetings, the latest first. */
  public record Shown(CommitteeView committee, List<CommitteeView.MeetingView> meetings) {}
}
