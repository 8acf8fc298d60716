package org.infitah.opendata.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.infitah.foundation.plugin.OpenDataSets;
import org.infitah.foundation.plugin.OpenDataSets.Described;
import org.infitah.foundation.tenancy.MemberOnly;

/** Open data, for machines: what there is, and all of it, part by part. */
@Dependent
@MemberOnly
@Path("open-data")
public class OpenDataResource {

  private final OpenDataSets sets;

  @Inject
  OpenDataResource(OpenDataSets sets) {
    this.sets = sets;
  }

  /** All sets, in the order of their modules. */
  public record Answer(List<DataSetView> sets) {

    public Answer {
      sets = List.copyOf(sets);
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Answer list() {
    return new Answer(sets.list().stream().map(DataSetView::of).toList());
  }

  /** All rows, as a table. */
  @GET
  @Path("{id: [a-z][a-z0-9-]*}/{set: [a-z][a-z0-9-]*}.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response table(@PathParam("id") String id, @PathParam("set") String key) {
    Described set = sets.find(id, key).orElseThrow(NotFoundException::new);
    return Response.ok(new RowsWriter(sets, set).asTable())
        .header("Content-Disposition", "attachment; filename=\"" + id + "-" + key + ".csv\"")
        .header("Link", licence(set))
        .build();
  }

  /** All rows. */
  @GET
  @Path("{id: [a-z][a-z0-9-]*}/{set: [a-z][a-z0-9-]*}")
  @Produces("application/json;charset=UTF-8")
  public Response rows(@PathParam("id") String id, @PathParam("set") String key) {
    Described set = sets.find(id, key).orElseThrow(NotFoundException::new);
    return Response.ok(new RowsWriter(sets, set).asObject()).header("Link", licence(set)).build();
  }

  private static String licence(Described set) {
    return "<https://spdx.org/licenses/" + set.licence() + ".html>; rel=\"license\"";
  }
}
