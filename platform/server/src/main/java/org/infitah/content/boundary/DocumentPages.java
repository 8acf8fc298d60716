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
import java.util.List;
import org.infitah.content.Kind;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.spi.SliceQuery;

/** Documents, each with all its versions. For people. */
@Dependent
@Path("{lang: ar|fr|zgh}/documents")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

  private final ArticleViews views;
  private final ShowArticle showing;
  private final Pages pages;

  @Inject
  DocumentPages(ArticleViews views, ShowArticle showing, Pages pages) {
    this.views = views;
    this.showing = showing;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/content/boundary/documents.jte",
        pages.text("content.documents"),
        views.list(List.of(Kind.DOCUMENT), query));
  }

  @GET
  @Path("{reference}")
  public Response show(@PathParam("reference") String reference) {
    return showing.at("documents", reference);
  }
}
