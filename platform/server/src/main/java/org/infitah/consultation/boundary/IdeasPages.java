package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.programme.ProjectSummary;

/** The contributions a project came from, for people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/projects/{reference}/ideas")
@Produces(MediaType.TEXT_HTML)
public class IdeasPages {

  private final ProjectIdeas ideas;
  private final Pages pages;

  @Inject
  IdeasPages(ProjectIdeas ideas, Pages pages) {
    this.ideas = ideas;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    ProjectSummary project = ideas.project(reference);
    return Page.of(
        "org/infitah/consultation/boundary/ideas.jte",
        pages.text("consultation.origins"),
        new Shown(project, ideas.list(project, query)));
  }

  /** The project, and a part of what it came from. */
  public record Shown(ProjectSummary project, Slice<IdeaView> slice) {}
}
