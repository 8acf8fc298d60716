package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** The programme, for citizens. */
@Dependent
@Path("{lang: ar|fr|zgh}/programme")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

  private final ProgrammeViews views;
  private final Pages pages;

  @Inject
  ProgrammePages(ProgrammeViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/programme/boundary/programme.jte",
        pages.text("programme.title"),
        new Shown(views.current()));
  }

  /** The current programme, if the collectivity has begun one. */
  public record Shown(Optional<ProgrammeView> programme) {}
}
