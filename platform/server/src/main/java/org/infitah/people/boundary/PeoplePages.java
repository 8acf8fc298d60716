package org.infitah.people.boundary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.people.control.ManagePeople;
import org.infitah.people.entity.Mandate;
import org.jspecify.annotations.Nullable;

/** People and their roles in the back office: who holds which, from when to when, and why. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/people")
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

  private static final String ROOM = "org/infitah/people/boundary/";

  private final ManagePeople people;
  private final PeopleViews views;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  PeoplePages(ManagePeople people, PeopleViews views, CurrentPerson current, Pages pages) {
    this.people = people;
    this.views = views;
    this.current = current;
    this.pages = pages;
  }

  @GET
  public Page list(@QueryParam("done") @Nullable String done) {
    return Page.of(
        ROOM + "all.jte",
        pages.text("people.manage"),
        views.all(
            Optional.ofNullable(done)
                .filter(what -> what.equals("given") || what.equals("ended"))));
  }

  @GET
  @Path("permissions")
  public Page permissions() {
    current.require(ManagePeople.PERMISSION);
    return Page.of(ROOM + "permissions.jte", pages.text("people.permissions"), views.matrix());
  }

  @GET
  @Path("invite")
  public Page form(
      @QueryParam("to") @Nullable String to, @QueryParam("instead") @Nullable String instead) {
    current.require(ManagePeople.PERMISSION);
    return Page.of(
        ROOM + "invite.jte", pages.text("people.invite"), views.blank(id(to), id(instead)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(MultivaluedMap<String, String> fields) {
    current.require(ManagePeople.PERMISSION);
    InviteForm form = InviteForm.of(fields);
    Map<String, String> errors = form.errors(views.today(), pages::text);
    if (errors.isEmpty()) {
      people.give(form.invitation(pages.origin()), form.replaced());
      return to("?done=given");
    }
    return Response.status(400)
        .entity(
            new Page(
                ROOM + "invite.jte", pages.text("people.invite"), views.invite(form, errors), 400))
        .build();
  }

  @GET
  @Path("{id}")
  public Page show(@PathParam("id") String id) {
    PeopleView.One one = views.one(id(id).orElseThrow(NotFound::new), Map.of());
    return Page.of(ROOM + "person.jte", one.name(), one);
  }

  @POST
  @Path("mandates/{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(
      @PathParam("id") String id, @FormParam("reason") @DefaultValue("") String reason) {
    UUID mandate = id(id).orElseThrow(NotFound::new);
    if (reason.strip().length() >= 3 && reason.length() <= 500) {
      people.end(mandate, reason.strip());
      return to("?done=ended");
    }
    UUID account = people.mandate(mandate).flatMap(Mandate::accountId).orElseThrow(NotFound::new);
    PeopleView.One one =
        views.one(account, Map.of("reason-" + mandate, pages.text("people.wrong.reason")));
    return Response.status(400).entity(new Page(ROOM + "person.jte", one.name(), one, 400)).build();
  }

  private Response to(String query) {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/people" + query))
        .build();
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
