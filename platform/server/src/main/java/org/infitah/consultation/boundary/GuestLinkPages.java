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
import java.net.URI;
import java.util.Optional;
import org.infitah.consultation.control.ConfirmGuestIdea;
import org.infitah.consultation.control.ForgetGuest;
import org.infitah.consultation.control.GuestTerms;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.GuestIdea;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;

/** Where the letter to somebody without an account leads. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/guest")
@Produces(MediaType.TEXT_HTML)
public class GuestLinkPages {

  private final ConfirmGuestIdea confirming;
  private final ForgetGuest forgetting;
  private final GuestTerms terms;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  GuestLinkPages(
      ConfirmGuestIdea confirming,
      ForgetGuest forgetting,
      GuestTerms terms,
      FormTokens tokens,
      Pages pages) {
    this.confirming = confirming;
    this.forgetting = forgetting;
    this.terms = terms;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** Asks; a mail program that looks ahead confirms nothing. */
  @GET
  public Page ask(
      @QueryParam("token") @DefaultValue("") String token,
      @QueryParam("sent") @DefaultValue("false") boolean sent,
      @QueryParam("forgotten") @DefaultValue("false") boolean forgotten) {
    Optional<GuestIdea> waiting = token.isEmpty() ? Optional.empty() : confirming.waiting(token);
    String stage =
        waiting.isPresent() ? "confirm" : sent ? "sent" : forgotten ? "forgotten" : "gone";
    return Page.of(
        "org/infitah/consultation/boundary/guestlink.jte",
        pages.text("consultation.guest." + stage),
        new Following(
            stage,
            waiting.map(GuestIdea::idea).map(it -> LocalText.of(it.language(), it.title())),
            waiting.map(GuestIdea::idea).map(it -> LocalText.of(it.language(), it.body())),
            waiting.isPresent() ? token : "",
            terms.hours(),
            terms.letters(),
            waiting.isPresent() ? tokens.value() : ""));
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form, pages.language().code());
    Contribution kept = confirming.confirm(typed.field("token"));
    return to("/contributions?receipt=" + kept.receipt());
  }

  /** Forgets whoever is known in this browser. */
  @POST
  @Path("leaving")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave() {
    forgetting.forget();
    return to("/guest?forgotten=true");
  }

  private Response to(String below) {
    return Response.seeOther(URI.create("/" + pages.language().code() + below)).build();
  }

  /**
   * Where somebody is.
   *
   * @param stage {@code sent}, {@code confirm}, {@code forgotten} or {@code gone}
   * @param hours for how long a letter can be followed
   * @param letters how many of them one address may have
   */
  public record Following(
      String stage,
      Optional<LocalText> title,
      Optional<LocalText> body,
      String key,
      int hours,
      int letters,
      String token) {}
}
