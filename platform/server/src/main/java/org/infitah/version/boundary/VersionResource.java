package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.version.control.FreezeVersion;
import org.infitah.version.control.Rights;
import org.jspecify.annotations.Nullable;

/** The versions of the current programme. */
@Dependent
@MemberOnly
@Path("programme/versions")
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

  private final VersionViews views;
  private final FreezeVersion freezing;
  private final CurrentPerson current;

  @Inject
  VersionResource(VersionViews views, FreezeVersion freezing, CurrentPerson current) {
    this.views = views;
    this.freezing = freezing;
    this.current = current;
  }

  @GET
  public Slice<VersionView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{number}")
  public VersionView show(@PathParam("number") int number) {
    return views.find(number).orElseThrow(NotFoundException::new);
  }

  /** What changed since the one before it, or since another. */
  @GET
  @Path("{number}/changes")
  public ChangesView changes(
      @PathParam("number") int number, @QueryParam("since") @Nullable Integer since) {
    return views.changes(number, Optional.ofNullable(since)).orElseThrow(NotFoundException::new);
  }

  /** The exact bytes; their entity tag is their SHA-256. */
  @GET
  @Path("{number}/content")
  @Produces({VersionFile.TYPE, MediaType.APPLICATION_JSON})
  public Response content(@PathParam("number") int number, @Context Request request) {
    return VersionFile.of(views.bytes(number).orElseThrow(NotFoundException::new), request);
  }

  /** Freezes what the programme says now. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response freeze(@Valid @NotNull FreezeBody body) {
    current.require(Rights.FREEZE);
    int number = freezing.freeze(body.stage(), Optional.ofNullable(body.note()));
    return Response.created(URI.create("/api/v1/programme/versions/" + number))
        .entity(new Frozen(number))
        .build();
  }

  /** What to freeze it as. */
  public record FreezeBody(@NotNull String stage, @Nullable LocalText note) {}

  /** The number it was given. */
  public record Frozen(int number) {}
}
