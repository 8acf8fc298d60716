package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Members' portals and their life, for the network's people. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/portals")
@Produces(MediaType.TEXT_HTML)
public class PortalPages {

  private static final String ROOM = "org/infitah/membership/boundary/";

  private final Portals portals;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  PortalPages(Portals portals, FormTokens tokens, Pages pages) {
    this.portals = portals;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(
      @QueryParam("state")
          @DefaultValue("")
          @Pattern(regexp = "|provisioning|active|read-only|suspended|archived|erased") String state,
      @Valid @BeanParam SliceQuery query) {
    return Page.of(
        ROOM + "portals.jte",
        pages.text("membership.portals"),
        new ListView(portals.list(state, query), state));
  }

  @GET
  @Path("{alias}")
  public Page show(@PathParam("alias") String alias) {
    return page(alias, Map.of(), Map.of(), 200);
  }

  @POST
  @Path("{alias}/state")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(
      @PathParam("alias") String alias,
      @FormParam("state") @DefaultValue("") String state,
      @FormParam("reason") @DefaultValue("") String reason) {
    Map<String, String> wrong = portals.move(alias, state, reason);
    return wrong.isEmpty()
        ? Response.seeOther(URI.create("/" + pages.language().code() + "/console/portals/" + alias))
            .build()
        : again(alias, Map.of("state", state, "reason", reason), wrong);
  }

  /** The page once more, with what was typed and what is wrong with it. */
  Response again(String alias, Map<String, String> typed, Map<String, String> wrong) {
    Map<String, String> texts = new LinkedHashMap<>(wrong);
    texts.replaceAll((field, key) -> pages.text(key));
    return Response.status(422).entity(page(alias, typed, texts, 422)).build();
  }

  private Page page(
      String alias, Map<String, String> typed, Map<String, String> wrong, int status) {
    PortalView portal = portals.show(alias);
    boolean movable = portals.mayMove() && !portal.underWay() && !portal.next().isEmpty();
    return new Page(
        ROOM + "portal.jte",
        pages.local(portal.names()),
        new ShowView(portal, movable, portals.mayMove(), typed, wrong, tokens.value()),
        status);
  }

  /** Those of one state, or all, part by part. */
  public record ListView(Slice<PortalView> slice, String state) {}

  /**
   * One of them.
   *
   * @param movable whether the form is shown
   * @param mayErase whether the person may have it erased
   * @param typed what was typed into it
   */
  public record ShowView(
      PortalView portal,
      boolean movable,
      boolean mayErase,
      Map<String, String> typed,
      Map<String, String> wrong,
      String token) {}
}
