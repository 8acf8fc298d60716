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
import org.infitah.membership.control.AskForPortal;
import org.infitah.membership.entity.Collectivity;
import org.infitah.network.Charters;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Applications, for the network's administrators. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/applications")
@Produces(MediaType.TEXT_HTML)
public class ApplicationPages {

  private static final String ROOM = "org/infitah/membership/boundary/";

  private final Applications applications;
  private final Charters charters;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ApplicationPages(Applications applications, Charters charters, FormTokens tokens, Pages pages) {
    this.applications = applications;
    this.charters = charters;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(
      @QueryParam("state") @DefaultValue("") @Pattern(regexp = "|received|accepted|refused") String state,
      @Valid @BeanParam SliceQuery query) {
    return Page.of(
        ROOM + "applications.jte",
        pages.text("membership.applications"),
        new ListView(applications.list(state, query), state));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    return page(reference, Map.of(), Map.of(), 200);
  }

  @POST
  @Path("{reference}/decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("reference") String reference,
      @FormParam("decision") @DefaultValue("") String decision,
      @FormParam("reasons") @DefaultValue("") String reasons) {
    return answer(
        reference,
        applications.decide(reference, decision, reasons),
        Map.of("decision", decision, "reasons", reasons));
  }

  @POST
  @Path("{reference}/signature")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sign(
      @PathParam("reference") String reference,
      @FormParam("signedBy") @DefaultValue("") String by,
      @FormParam("signedOn") @DefaultValue("") String on) {
    return answer(
        reference, applications.sign(reference, by, on), Map.of("signedBy", by, "signedOn", on));
  }

  @POST
  @Path("{reference}/opening")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      @PathParam("reference") String reference,
      @FormParam("alias") @DefaultValue("") String alias) {
    Map<String, String> wrong;
    try {
      wrong = applications.open(reference, alias.strip());
    } catch (AskForPortal.Taken e) {
      // What was begun is given up; the page is made of what stands.
      wrong = Map.of("alias", e.key());
    }
    return wrong.isEmpty()
        ? Response.seeOther(here("/console/openings/" + alias.strip())).build()
        : answer(reference, wrong, Map.of("alias", alias));
  }

  private Response answer(String reference, Map<String, String> wrong, Map<String, String> typed) {
    if (wrong.isEmpty()) {
      return Response.seeOther(here("/console/applications/" + reference)).build();
    }
    Map<String, String> said = new LinkedHashMap<>(wrong);
    said.replaceAll((field, key) -> pages.text(key));
    return Response.status(422).entity(page(reference, typed, said, 422)).build();
  }

  private Page page(
      String reference, Map<String, String> typed, Map<String, String> wrong, int status) {
    ApplicationView application = applications.show(reference);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("decision", "");
    fields.put("reasons", "");
    fields.put("signedBy", "");
    fields.put("signedOn", "");
    fields.put("alias", application.names().in("fr").map(Collectivity::aliasOf).orElse(""));
    fields.putAll(typed);
    return new Page(
        ROOM + "application.jte",
        pages.local(application.names()),
        new ShowView(application, fields, wrong, charters.version(), tokens.value()),
        status);
  }

  private URI here(String below) {
    return URI.create("/" + pages.language().code() + below);
  }

  /** Those of one state, part by part. */
  public record ListView(Slice<ApplicationView> slice, String state) {}

  /** One of them, what was typed beside it and what is wrong with that. */
  public record ShowView(
      ApplicationView application,
      Map<String, String> typed,
      Map<String, String> wrong,
      String charter,
      String token) {}
}
