package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.consultation.control.AppealHiding;
import org.infitah.consultation.control.AppealTime;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where the author of something hidden appeals, signed in or with the receipt. For people. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/appeal")
@Produces(MediaType.TEXT_HTML)
public class AppealPages {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST = 40;

  private final AppealHiding appealing;
  private final AppealTime time;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  AppealPages(
      AppealHiding appealing,
      AppealTime time,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.appealing = appealing;
    this.time = time;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page begin(
      @QueryParam("about") @DefaultValue("") String about,
      @QueryParam("receipt") @DefaultValue("") String receipt) {
    if (!about.isEmpty()) {
      current.require(Rights.CONTRIBUTE);
    }
    Map<String, String> fields = Map.of("about", cut(about), "receipt", cut(receipt));
    return page(new Typed(fields, pages.language().code()), Map.of(), false);
  }

  private static String cut(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response appeal(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form, pages.language().code());
    if (typed.said("about").isPresent()) {
      current.require(Rights.CONTRIBUTE);
    }
    try {
      if (typed.said("about").isPresent()) {
        appealing.appeal(typed.field("about"), typed.field("reasons"));
      } else {
        appealing.appealWith(Receipt.of(typed.field("receipt")), typed.field("reasons"));
      }
      return Response.ok(page(typed, Map.of(), true)).build();
    } catch (Unfit e) {
      return Response.status(UNPROCESSABLE).entity(page(typed, e.members(), false)).build();
    }
  }

  private Page page(Typed typed, Map<String, String> wrong, boolean sent) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach((field, why) -> said.put(field, pages.text("consultation.error." + why)));
    return new Page(
        "org/infitah/consultation/boundary/appeal.jte",
        pages.text("consultation.appeal"),
        new Appealing(typed, said, time.days(), sent, tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What is being written.
   *
   * @param days for which one may appeal
   * @param sent whether it was taken
   */
  public record Appealing(
      Typed form, Map<String, String> wrong, int days, boolean sent, String token) {

    public Appealing {
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
