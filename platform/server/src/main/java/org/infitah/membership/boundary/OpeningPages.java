package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.membership.Membership;
import org.infitah.membership.control.AskForPortal;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Portals being opened, for the network's administrators. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/openings")
@Produces(MediaType.TEXT_HTML)
public class OpeningPages {

  private static final String ROOM = "org/infitah/membership/boundary/";

  private final Openings openings;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  OpeningPages(Openings openings, CurrentPerson current, FormTokens tokens, Pages pages) {
    this.openings = openings;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        ROOM + "openings.jte",
        pages.text("membership.openings"),
        new ListView(openings.list(query)));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Membership.ADMIT);
    return form(OpeningForm.EMPTY, Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> fields) {
    OpeningForm form = OpeningForm.of(fields);
    Map<String, String> wrong = new LinkedHashMap<>(openings.wrong(form));
    if (wrong.isEmpty()) {
      try {
        openings.ask(form);
        return Response.seeOther(here(form.value("alias"))).build();
      } catch (AskForPortal.Taken e) {
        wrong.put("alias", e.key());
      }
    }
    wrong.replaceAll((field, key) -> pages.text(key));
    return Response.status(422).entity(form(form, wrong, 422)).build();
  }

  @GET
  @Path("{alias}")
  public Page show(@PathParam("alias") String alias) {
    OpeningView view = openings.show(alias);
    return Page.of(
        ROOM + "opening.jte", pages.local(view.names()), new ShowView(view, tokens.value()));
  }

  @POST
  @Path("{alias}/again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response again(@PathParam("alias") String alias) {
    openings.again(alias);
    return Response.seeOther(here(alias)).build();
  }

  private Page form(OpeningForm form, Map<String, String> wrong, int status) {
    return new Page(
        ROOM + "opening-form.jte",
        pages.text("membership.opening.new"),
        new FormView(form, wrong, tokens.value()),
        status);
  }

  private URI here(String alias) {
    return URI.create("/" + pages.language().code() + "/console/openings/" + alias);
  }

  /** All of them, part by part. */
  public record ListView(Slice<OpeningView> slice) {}

  /** One of them. */
  public record ShowView(OpeningView opening, String token) {}

  /** The form, what was typed into it and what is wrong with that. */
  public record FormView(OpeningForm form, Map<String, String> wrong, String token) {}
}
