package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.persistence.Sha256;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.ledger.Happening;
import org.infitah.ledger.Happenings;
import org.infitah.spi.LocalText;

/**
 * News, and what happens in the programme, as feed readers take them (RFC 4287): one feed a
 * language. Who has it already is not sent it again.
 */
@Dependent
@Path("{lang: ar|fr|zgh}/feed.atom")
@Produces(FeedResource.TYPE)
public class FeedResource {

  static final String TYPE = "application/atom+xml;charset=UTF-8";
  private static final int MOST = 40;

  private final ArticleViews views;
  private final Happenings happenings;
  private final Pages pages;
  private final CurrentTenant current;

  @Inject
  FeedResource(ArticleViews views, Happenings happenings, Pages pages, CurrentTenant current) {
    this.views = views;
    this.happenings = happenings;
    this.pages = pages;
    this.current = current;
  }

  @GET
  public Response feed(@Context Request request) {
    Tenant tenant = current.tenant();
    List<FeedEntry> entries = entries(tenant.alias());
    String feed =
        new Feed(pages.origin(), pages.language())
            .write(
                FeedEntry.named(tenant.alias(), "feed/" + pages.language().code()),
                pages.local(tenant.names()),
                entries);
    EntityTag tag = new EntityTag(Sha256.of(feed));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(feed, TYPE) : unchanged)
        .tag(tag)
        .lastModified(Date.from(Feed.updated(entries)))
        .header("Cache-Control", "public, max-age=300")
        .header("Vary", "Host")
        .build();
  }

  private List<FeedEntry> entries(String alias) {
    return Stream.concat(
            views.latest(MOST).stream().map(item -> FeedEntry.of(item, alias)),
            happenings.latest(MOST).stream().map(item -> FeedEntry.of(item, title(item))))
        .sorted(Comparator.comparing(FeedEntry::at).reversed())
        .limit(MOST)
        .toList();
  }

  private LocalText title(Happening item) {
    return LocalText.of(
        pages.language().code(), pages.text(item.words()) + " · " + item.reference());
  }
}
