package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.plugins.digitalizationprojects.control.SolutionRepository;
import org.infitah.plugins.digitalizationprojects.entity.PubliccodeYml;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The software offered for reuse, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class SolutionResource {

  private final SolutionRepository solutions;

  public SolutionResource(PluginContext context, TenantView tenant) {
    this.solutions = new SolutionRepository(context.entities());
  }

  @GET
  public Slice<SolutionView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        solutions.list(query.after(), query.limit() + 1),
        query,
        Solution::reference,
        SolutionView::of);
  }

  @GET
  @Path("{reference}")
  public SolutionView show(@PathParam("reference") String reference) {
    return SolutionView.of(find(reference));
  }

  @GET
  @Path("{reference}/publiccode.yml")
  @Produces("text/yaml;charset=UTF-8")
  public String describe(@PathParam("reference") String reference) {
    return PubliccodeYml.of(find(reference).sheet());
  }

  private Solution find(String reference) {
    return solutions.find(reference).orElseThrow(NotFoundException::new);
  }
}
