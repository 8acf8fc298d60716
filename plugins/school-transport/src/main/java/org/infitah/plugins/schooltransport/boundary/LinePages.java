package org.infitah.plugins.schooltransport.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.plugins.schooltransport.control.LineRepository;
import org.infitah.plugins.schooltransport.control.TransportSettings;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;
import org.infitah.spi.page.PluginPage;

/** The register, for people. */
@Produces(MediaType.TEXT_HTML)
public class LinePages {

  private final PluginContext context;
  private final LineRepository lines;

  public LinePages(PluginContext context, TenantView tenant) {
    this.context = context;
    this.lines = new LineRepository(context.entities());
  }

  @GET
  public PluginPage list(@Valid @BeanParam SliceQuery query) {
    return PluginPage.of(
        "org/infitah/plugins/schooltransport/boundary/lines.jte",
        "schooltransport.name",
        new Shown(
            Slice.of(
                lines.list(query.after(), query.limit() + 1),
                query,
                BusLine::reference,
                LineView::of),
            context.settings().flag(TransportSettings.SEATS),
            context.settings().text(TransportSettings.CONTACT)));
  }

  /**
   * What the page shows.
   *
   * @param seats whether it says how many seats a line has
   * @param contact whom parents ask; may be empty
   */
  public record Shown(Slice<LineView> slice, boolean seats, String contact) {}
}
