package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.spi.SliceQuery;

/** News and statements. For people. */
@Dependent
@Path("{lang: ar|fr|zgh}/news")
@Produces(MediaType.TEXT_HTML)
public class NewsPages {

  private final ArticleViews views;
  private final ShowArticle showing;
  private final Pages pages;

  @Inject
  NewsPages(ArticleViews views, ShowArticle showing, Pages pages) {
    this.views = views;
    this.showing = showing;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/content/boundary/news.jte",
        pages.text("content.news"),
        views.list(ArticleViews.NEWS, query));
  }

  @GET
  @Path("{reference}")
  public Response show(@PathParam("reference") String reference) {
    return showing.at("news", reference);
  }
}
