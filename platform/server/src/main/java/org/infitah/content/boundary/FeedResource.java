package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** News as feed readers take them (RFC 4287), one feed a language. */
@Dependent
@Path("{lang: ar|fr|zgh}/feed.atom")
@Produces(FeedResource.TYPE)
public class FeedResource {

  static final String TYPE = "application/atom+xml;charset=UTF-8";
  private static final int MOST = 20;

  private final ArticleViews views;
  private final Pages pages;
  private final CurrentTenant current;

  @Inject
  FeedResource(ArticleViews views, Pages pages, CurrentTenant current) {
    this.views = views;
    this.pages = pages;
    this.current = current;
  }

  @GET
  public Response feed() {
    String feed =
        new Feed(pages.origin(), pages.language())
            .write(pages.local(current.tenant().names()), views.latest(MOST));
    return Response.ok(feed, TYPE).header("Cache-Control", "public, max-age=300").build();
  }
}
