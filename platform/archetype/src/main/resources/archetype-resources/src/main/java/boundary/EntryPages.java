#set( $dot = $package.lastIndexOf(".") + 1 )
#set( $room = $package.substring($dot) )
#set( $folder = $package.replace(".", "/") )
package ${package}.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ${package}.control.EntryRepository;
import ${package}.entity.Entry;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;
import org.infitah.spi.page.PluginPage;

/** The register, for people. */
@Produces(MediaType.TEXT_HTML)
public class EntryPages {

  private final EntryRepository entries;

  public EntryPages(PluginContext context, TenantView tenant) {
    this.entries = new EntryRepository(context.entities());
  }

  @GET
  public PluginPage list(@Valid @BeanParam SliceQuery query) {
    return PluginPage.of(
        "${folder}/boundary/entries.jte",
        "${room}.name",
        new Shown(
            Slice.of(
                entries.list(query.after(), query.limit() + 1),
                query,
                Entry::reference,
                EntryView::of)));
  }

  /** What the page shows. */
  public record Shown(Slice<EntryView> slice) {}
}
