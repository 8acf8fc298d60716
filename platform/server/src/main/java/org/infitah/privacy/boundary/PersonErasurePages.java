package org.infitah.privacy.boundary;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.problem.NotFound;
import org.infitah.privacy.control.ForgetPerson;
import org.infitah.privacy.entity.PersonErasure;

/** Those who ask to be forgotten, in the back office. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/erasures")
@Produces(MediaType.TEXT_HTML)
public class PersonErasurePages {

  private final ForgetPerson forgetting;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  PersonErasurePages(
      ForgetPerson forgetting, CurrentPerson current, FormTokens tokens, Pages pages) {
    this.forgetting = forgetting;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    return page(Map.of(), 200);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") String id,
      @FormParam("do") @DefaultValue("") String what,
      @FormParam("reason") @DefaultValue("") String reason) {
    current.require(ForgetPerson.PERMISSION);
    String why = reason.strip();
    if (!ErasureForm.isReason(why) || !what.matches("erase|refuse")) {
      return Response.status(400)
          .entity(page(Map.of("reason-" + id, pages.text("privacy.wrong.reason")), 400))
          .build();
    }
    try {
      forgetting.decide(UUID.fromString(id), what.equals("erase"), why);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/erasures"))
        .build();
  }

  private Page page(Map<String, String> errors, int status) {
    return new Page(
        "org/infitah/privacy/boundary/erasures.jte",
        pages.text("privacy.erasures"),
        new ErasuresView(
            forgetting.list().stream().map(this::line).toList(), errors, tokens.value()),
        status);
  }

  private Line line(PersonErasure request) {
    return new Line(
        request.id(),
        request.name(),
        request.state(),
        day(request.askedOn()),
        day(request.dueOn()),
        request.reason());
  }

  private String day(LocalDate day) {
    return Dates.day(day, pages.language());
  }

  /** A request. */
  public record Line(
      UUID id, String name, String state, String on, String due, Optional<String> reason) {}

  /** All of them. */
  public record ErasuresView(List<Line> lines, Map<String, String> errors, String token) {

    public ErasuresView {
      lines = List.copyOf(lines);
      errors = Map.copyOf(errors);
    }
  }
}
