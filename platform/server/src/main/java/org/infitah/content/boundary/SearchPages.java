package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.content.Headline;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** Finds what was published, however its letters were written. */
@Dependent
@Path("{lang: ar|fr|zgh}/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  private static final int LONGEST = 100;

  private final ArticleViews views;
  private final Pages pages;

  @Inject
  SearchPages(ArticleViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page search(@QueryParam("q") @DefaultValue("") String words) {
    String asked = words.substring(0, Math.min(words.length(), LONGEST)).strip();
    return Page.of(
        "org/infitah/content/boundary/search.jte",
        pages.text("content.search"),
        new Found(asked, asked.isEmpty() ? List.of() : views.search(asked)));
  }

  /** What was asked and what was found. */
  public record Found(String words, List<Headline> items) {}
}
