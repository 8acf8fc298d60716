package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.profile.control.ChangeSettings;
import org.infitah.profile.control.ProfileRepository;
import org.infitah.profile.control.Rights;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.OpeningHours;
import org.infitah.profile.entity.Settings;
import org.jspecify.annotations.Nullable;

/** Where a collectivity says how it is reached, and which languages its portal offers. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/settings")
@Produces(MediaType.TEXT_HTML)
public class SettingsPages {

  private final ProfileRepository profiles;
  private final ChangeSettings changing;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  SettingsPages(
      ProfileRepository profiles,
      ChangeSettings changing,
      CurrentPerson current,
      CurrentTenant tenants,
      FormTokens tokens,
      Pages pages) {
    this.profiles = profiles;
    this.changing = changing;
    this.current = current;
    this.tenants = tenants;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@QueryParam("done") @Nullable String done) {
    current.require(Rights.SETTINGS);
    Collectivity collectivity = profiles.findCollectivity().orElseThrow(NotFoundException::new);
    SettingsForm form = SettingsForm.of(collectivity, tenants.tenant().languages());
    return page(form, Map.of(), collectivity, "saved".equals(done));
  }

  @POST
  @SmallBody
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    current.require(Rights.SETTINGS);
    SettingsForm form = SettingsForm.of(typed);
    Map<String, String> errors = form.errors();
    if (!errors.isEmpty()) {
      Collectivity collectivity = profiles.findCollectivity().orElseThrow(NotFoundException::new);
      return Response.status(400).entity(page(form, errors, collectivity, false)).build();
    }
    changing.change(form.settings(), version(String.valueOf(typed.getFirst("version"))));
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/settings?done=saved"))
        .build();
  }

  private Page page(
      SettingsForm form, Map<String, String> errors, Collectivity collectivity, boolean saved) {
    Map<String, String> worded = new LinkedHashMap<>();
    errors.forEach((field, key) -> worded.put(field, pages.text(key)));
    return new Page(
        "org/infitah/profile/boundary/settings.jte",
        pages.text("profile.settings"),
        new View(form, worded, collectivity.version(), tokens.value(), saved),
        errors.isEmpty() ? 200 : 400);
  }

  private static int version(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  /**
   * What the page shows.
   *
   * @param errors by field, in the reader's language
   * @param token the form's
   */
  public record View(
      SettingsForm form, Map<String, String> errors, int version, String token, boolean saved) {

    public Optional<String> error(String field) {
      return Optional.ofNullable(errors.get(field));
    }

    public List<String> languages() {
      return Settings.LANGUAGES;
    }

    public List<String> week() {
      return OpeningHours.WEEK;
    }
  }
}
