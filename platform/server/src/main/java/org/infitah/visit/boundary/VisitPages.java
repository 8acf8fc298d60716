package org.infitah.visit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.visit.control.AskVisit;

/** Asking for a visit to a member's back office, in the network's console. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/portals/{alias}/visits")
@Produces(MediaType.TEXT_HTML)
public class VisitPages {

  private final AskVisit asking;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  VisitPages(AskVisit asking, FormTokens tokens, Pages pages) {
    this.asking = asking;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("alias") String alias) {
    return page(alias, new VisitForm("", 60), Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(
      @PathParam("alias") String alias,
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("minutes") @DefaultValue("") String minutes) {
    VisitForm form =
        new VisitForm(reason, minutes.matches("[0-9]{1,4}") ? Integer.valueOf(minutes) : null);
    Map<String, String> wrong = new LinkedHashMap<>(form.wrong(asking.longest(alias)));
    if (wrong.isEmpty()) {
      asking.ask(alias, form.said(), form.asked());
      return Response.seeOther(
              URI.create("/" + pages.language().code() + "/console/portals/" + alias + "/visits"))
          .build();
    }
    wrong.replaceAll((field, key) -> pages.text(key));
    return Response.status(422).entity(page(alias, form, wrong, 422)).build();
  }

  private Page page(String alias, VisitForm typed, Map<String, String> wrong, int status) {
    AskedView view = new AskedView(alias, asking.longest(alias), asking.asked(alias));
    return new Page(
        "org/infitah/visit/boundary/visits.jte",
        pages.text("visit.title"),
        new Shown(view, typed, wrong, tokens.value()),
        status);
  }

  /**
   * What the page shows.
   *
   * @param typed what was typed into the form
   */
  public record Shown(AskedView view, VisitForm typed, Map<String, String> wrong, String token) {

    /** The lengths one may choose from, in minutes. */
    public List<Integer> choices() {
      return IntStream.of(15, 30, 60, 120, 240)
          .filter(minutes -> minutes <= view.longest())
          .boxed()
          .toList();
    }

    /** Whether the operator is at it. */
    public boolean underWay() {
      return view.visits().stream()
          .anyMatch(
              visit -> visit.progress().equals("asked") || visit.progress().equals("running"));
    }
  }
}
