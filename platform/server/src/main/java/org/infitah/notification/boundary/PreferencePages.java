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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.control.ChoosePreferences;
import org.infitah.notification.control.DigestHour;
import org.infitah.notification.control.PreferenceRepository;
import org.infitah.notification.entity.Way;

/** How one wants to be written to by this collectivity. For people. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/account/notifications")
@Produces(MediaType.TEXT_HTML)
public class PreferencePages {

  private final PreferenceRepository preferences;
  private final ChoosePreferences choosing;
  private final DigestHour digest;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  PreferencePages(
      PreferenceRepository preferences,
      ChoosePreferences choosing,
      DigestHour digest,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.preferences = preferences;
    this.choosing = choosing;
    this.digest = digest;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@QueryParam("saved") @DefaultValue("false") boolean saved) {
    PreferencesView standing =
        PreferencesView.of(preferences.of(current.require().subject()), pages.language());
    return Page.of(
        "org/infitah/notification/boundary/preferences.jte",
        pages.text("notification.preferences"),
        new Choosing(standing, digest.text(), saved, tokens.value()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form, pages.language().code());
    Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
    for (NoticeKind kind : NoticeKind.chosen()) {
      typed.said(kind.code()).flatMap(Way::find).ifPresent(way -> ways.put(kind, way));
    }
    choosing.choose(ways, typed.said("language").flatMap(Language::find).orElse(pages.language()));
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/account/notifications?saved=true"))
        .build();
  }

  /**
   * What is being chosen.
   *
   * @param hour at which the letter of the day leaves
   * @param saved whether that was done just now
   */
  public record Choosing(PreferencesView preferences, String hour, boolean saved, String token) {

    /** Letters that nobody leaves, because the law or the account needs them. */
    public List<String> always() {
      return List.of("convocation", "registration", "role", "account");
    }

    public List<String> ways() {
      return Arrays.stream(Way.values()).map(Way::code).toList();
    }

    /** The languages letters are written in. */
    public List<Language> languages() {
      return List.of(Language.AR, Language.FR);
    }
  }
}
