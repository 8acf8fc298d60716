package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.plugins.digitalizationprojects.control.HelpNoteRepository;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The help the collectivity offers and needs, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class HelpResource {

  private final HelpNoteRepository notes;

  public HelpResource(PluginContext context, TenantView tenant) {
    this.notes = new HelpNoteRepository(context.entities());
  }

  @GET
  public Slice<HelpView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        notes.list(query.after(), query.limit() + 1), query, HelpNote::reference, HelpView::of);
  }
}
