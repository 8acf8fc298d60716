package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.Stage;

/** Every part pages are made of, living on one page, in the colours of whoever looks. */
@Dependent
@Path("{lang: ar|fr|zgh}/components")
@Produces(MediaType.TEXT_HTML)
public class ComponentPages {

  private final Pages pages;

  @Inject
  ComponentPages(Pages pages) {
    this.pages = pages;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/app/boundary/components.jte",
        pages.text("app.parts"),
        new Samples(
            new CivicDate("2023-11-13"),
            List.of(
                stage("communication_meeting", Stage.State.DONE, "2022-12-13", ""),
                stage("co_creation_workshop", Stage.State.DONE, "2023-03-08", "/components"),
                stage("citizen_consultation", Stage.State.NOW, "2023-06-12", "/components"),
                new Stage(
                    "council_adoption",
                    Stage.State.AHEAD,
                    Optional.of(new CivicDate("2023-10")),
                    Optional.of(new CivicDate("2023-10")),
                    true,
                    ""),
                new Stage(
                    "implementation",
                    Stage.State.AHEAD,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    "")),
            Map.of("sample", pages.text("app.parts.error"))));
  }

  private static Stage stage(String kind, Stage.State state, String day, String path) {
    Optional<CivicDate> date = Optional.of(new CivicDate(day));
    return new Stage(kind, state, date, date, false, path);
  }

  /** What the page shows its parts with. */
  public record Samples(CivicDate day, List<Stage> stages, Map<String, String> errors) {}
}
