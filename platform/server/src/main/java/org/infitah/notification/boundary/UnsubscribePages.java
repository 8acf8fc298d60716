package org.infitah.notification.boundary;

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
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.control.ChoosePreferences;
import org.infitah.notification.control.PreferenceRepository;

/** Where a letter leads whoever wants no more of its kind: one button, and no account. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/unsubscribe")
@Produces(MediaType.TEXT_HTML)
public class UnsubscribePages {

  private final PreferenceRepository preferences;
  private final ChoosePreferences choosing;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  UnsubscribePages(
      PreferenceRepository preferences,
      ChoosePreferences choosing,
      FormTokens tokens,
      Pages pages) {
    this.preferences = preferences;
    this.choosing = choosing;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** Asks; a mail program that looks ahead changes nothing. */
  @GET
  public Page ask(
      @QueryParam("key") @DefaultValue("") String key,
      @QueryParam("kind") @DefaultValue("") String kind) {
    Typed typed = new Typed(Map.of("key", key, "kind", kind), pages.language().code());
    return page(typed, typed.key().flatMap(preferences::find).isPresent());
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Page leave(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form, pages.language().code());
    Optional<NoticeKind> kind = kind(typed);
    typed.key().ifPresent(key -> choosing.leave(key, kind));
    return page(typed, false);
  }

  private static Optional<NoticeKind> kind(Typed typed) {
    return typed.said("kind").flatMap(NoticeKind::find);
  }

  private Page page(Typed typed, boolean written) {
    return Page.of(
        "org/infitah/notification/boundary/unsubscribe.jte",
        pages.text("notification.unsubscribe"),
        new Leaving(
            typed.field("key"), kind(typed).map(NoticeKind::code), written, tokens.value()));
  }

  /**
   * Whoever may leave.
   *
   * @param kind of the letter; absent for the letter of the day
   * @param written whether there is something to leave
   */
  public record Leaving(String key, Optional<String> kind, boolean written, String token) {}
}
