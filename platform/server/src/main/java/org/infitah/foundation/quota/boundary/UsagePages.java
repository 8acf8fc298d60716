package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** What a tenant uses of what all share, in its back office. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/usage")
@Produces(MediaType.TEXT_HTML)
public class UsagePages {

  private final UsageViews views;
  private final Pages pages;

  @Inject
  UsagePages(UsageViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/foundation/quota/boundary/usage.jte", pages.text("quota.usage"), views.now());
  }
}
