package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.programme.control.ProgrammeRepository;

/** The programme, for citizens. */
@Dependent
@Path("{lang: ar|fr|zgh}/programme")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

  private final ProgrammeRepository programmes;
  private final Pages pages;

  @Inject
  ProgrammePages(ProgrammeRepository programmes, Pages pages) {
    this.programmes = programmes;
    this.pages = pages;
  }

  @GET
  public Page show() {
    ProgrammeView view =
        new ProgrammeView(
            programmes.listProgrammes().stream()
                .map(p -> new ProgrammeView.Line(p.reference(), p.title(), p.status(), p.principles()))
                .toList());
    return Page.of("org/infitah/programme/boundary/programme.jte", pages.text("programme.title"), view);
  }
}
