package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.content.Kind;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** Shows one article where it belongs, and leads there from the other parts. */
@Dependent
public class ShowArticle {

  static final String TEMPLATE = "org/infitah/content/boundary/article.jte";

  private final ArticleViews views;
  private final Pages pages;

  @Inject
  ShowArticle(ArticleViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  Response at(String section, String reference) {
    ArticleView view = views.find(reference).orElseThrow(NotFoundException::new);
    String own = Kind.of(view.kind()).section();
    if (!own.equals(section)) {
      return Response.status(301)
          .location(URI.create("/" + pages.language().code() + "/" + own + "/" + reference))
          .build();
    }
    return Response.ok(Page.of(TEMPLATE, pages.local(view.title()), new Shown(view, false)))
        .build();
  }

  /**
   * An article on its page.
   *
   * @param preview only its writers see it
   */
  public record Shown(ArticleView article, boolean preview) {}
}
