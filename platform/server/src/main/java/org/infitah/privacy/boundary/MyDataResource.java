package org.infitah.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.privacy.control.OwnPrivacy;

/** What this tenant holds about the bearer of a token. */
@Dependent
@Path("account/data")
@Produces(MediaType.APPLICATION_JSON)
public class MyDataResource {

  private final OwnPrivacy own;

  @Inject
  MyDataResource(OwnPrivacy own) {
    this.own = own;
  }

  /** All of it, table by table; it leaves an act in the record. */
  @POST
  public Response export() {
    return Response.ok(own.export().toString()).header("Cache-Control", "no-store").build();
  }

  /** Asks to be forgotten. */
  @POST
  @Path("erasure")
  public AskedToForget ask() {
    own.ask();
    return new AskedToForget("asked");
  }

  /** Where the request stands. */
  public record AskedToForget(String state) {}
}
