package org.infitah.territory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.territory.control.DrawOutline;
import org.infitah.territory.control.EraseOutline;
import org.infitah.territory.control.Rights;
import org.infitah.territory.control.TerritoryRepository;

/** The outline for machines. */
@Dependent
@MemberOnly
@Path("territory")
@Produces(MediaType.APPLICATION_JSON)
public class TerritoryResource {

  private final TerritoryRepository territories;
  private final DrawOutline drawing;
  private final EraseOutline erasing;
  private final CurrentPerson current;
  private final RequestTransaction transaction;

  @Inject
  TerritoryResource(
      TerritoryRepository territories,
      DrawOutline drawing,
      EraseOutline erasing,
      CurrentPerson current,
      RequestTransaction transaction) {
    this.territories = territories;
    this.drawing = drawing;
    this.erasing = erasing;
    this.current = current;
    this.transaction = transaction;
  }

  @GET
  public Ground find() {
    return new Ground(territories.find().map(TerritoryView::of));
  }

  /**
   * Loads another: GeoJSON (RFC 7946), of which every polygon is drawn.
   *
   * @param source where its limits come from
   */
  @PUT
  @Upload
  @Consumes("application/geo+json")
  public Response draw(@QueryParam("source") @DefaultValue("") String source, InputStream body)
      throws IOException {
    current.require(Rights.DRAW);
    byte[] file = body.readAllBytes();
    transaction.begin(false);
    drawing.draw(file, source);
    return Response.noContent().build();
  }

  @DELETE
  public Response erase() {
    erasing.erase();
    return Response.noContent().build();
  }

  /** The outline, where one was loaded. */
  public record Ground(Optional<TerritoryView> outline) {}
}
