package org.infitah.territory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.territory.Outline;
import org.infitah.territory.Territories;
import org.jspecify.annotations.Nullable;

/** The outline as a picture in the tenant's colour, with one place on it if one is asked for. */
@Dependent
@MemberOnly
@Path("outline.svg")
@Produces("image/svg+xml")
public class TerritoryImage {

  private final Territories territories;
  private final CurrentTenant tenant;

  @Inject
  TerritoryImage(Territories territories, CurrentTenant tenant) {
    this.territories = territories;
    this.tenant = tenant;
  }

  @GET
  public Response show(
      @QueryParam("lat") @Nullable Double latitude, @QueryParam("lon") @Nullable Double longitude) {
    Outline outline = territories.outline().orElseThrow(NotFoundException::new);
    boolean placed = latitude != null && longitude != null && outline.holds(latitude, longitude);
    String dot =
        placed && latitude != null && longitude != null
            ? dot(outline.column(longitude), outline.row(latitude))
            : "";
    return Response.ok(picture(outline, dot))
        .header("Cache-Control", "public, max-age=300")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private String picture(Outline outline, String dot) {
    String colour = tenant.tenant().brand().primary();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + outline.columns()
        + " "
        + outline.rows()
        + "\"><path fill=\""
        + colour
        + "\" fill-opacity=\".14\" stroke=\""
        + colour
        + "\" stroke-width=\"6\" stroke-linejoin=\"round\" fill-rule=\"evenodd\" d=\""
        + escaped(outline.path())
        + "\"/>"
        + dot
        + "</svg>";
  }

  private String dot(long column, long row) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%d\" cy=\"%d\" r=\"24\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"8\"/>",
        column,
        row,
        tenant.tenant().brand().primary());
  }

  private static String escaped(String path) {
    return path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
