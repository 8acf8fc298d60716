package org.infitah.opendata.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.plugin.OpenDataSets;
import org.infitah.foundation.tenancy.MemberOnly;

/** Open data, for people: what there is, in which licence, and where to take it. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/open-data")
@Produces(MediaType.TEXT_HTML)
public class OpenDataPages {

  private final OpenDataSets sets;
  private final Pages pages;

  @Inject
  OpenDataPages(OpenDataSets sets, Pages pages) {
    this.sets = sets;
    this.pages = pages;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/opendata/boundary/open-data.jte",
        pages.text("opendata.title"),
        new Shown(sets.list().stream().map(DataSetView::of).toList()));
  }

  /** All sets. */
  public record Shown(List<DataSetView> sets) {

    public Shown {
      sets = List.copyOf(sets);
    }
  }
}
