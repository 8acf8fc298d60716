package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** How each member's portal is, in the network's console. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/console/vitals")
@Produces(MediaType.TEXT_HTML)
public class VitalsPages {

  private final VitalsViews views;
  private final Pages pages;

  @Inject
  VitalsPages(VitalsViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/network/boundary/vitals.jte",
        pages.text("network.vitals"),
        new Shown(views.list(query)));
  }

  /** A part of them. */
  public record Shown(Slice<VitalsView> slice) {

    /** Bytes as whole mebibytes, one at least where there are any. */
    public static long mebibytes(long bytes) {
      return (bytes + (1 << 20) - 1) >> 20;
    }
  }
}
