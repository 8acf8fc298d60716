package org.infitah.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.control.ChoosePreferences;
import org.infitah.notification.control.PreferenceRepository;
import org.infitah.notification.entity.Way;

/** How one wants to be written to, for machines. */
@Dependent
@MemberOnly
@Path("account/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {

  private final PreferenceRepository preferences;
  private final ChoosePreferences choosing;
  private final CurrentPerson current;
  private final CurrentTenant tenant;

  @Inject
  PreferenceResource(
      PreferenceRepository preferences,
      ChoosePreferences choosing,
      CurrentPerson current,
      CurrentTenant tenant) {
    this.preferences = preferences;
    this.choosing = choosing;
    this.current = current;
    this.tenant = tenant;
  }

  @GET
  public Chosen show() {
    PreferencesView view =
        PreferencesView.of(preferences.of(current.require().subject()), Language.AR);
    return new Chosen(tenant.tenant().alias(), view.language(), view.ways());
  }

  /** Chooses; kinds that are absent stay as they are. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Chosen choose(@Valid @NotNull Choice body) {
    current.require();
    Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
    body.ways()
        .forEach(
            (kind, way) ->
                ways.put(
                    NoticeKind.find(kind).orElseThrow(() -> new BadRequestException("kind")),
                    Way.find(way).orElseThrow(() -> new BadRequestException("way"))));
    choosing.choose(ways, Language.find(body.language()).orElse(Language.AR));
    return show();
  }

  /**
   * How somebody wants to be written to on one host.
   *
   * @param tenant whose host it is
   * @param ways by kind: {@code at-once}, {@code daily} or {@code off}
   */
  public record Chosen(String tenant, String language, Map<String, String> ways) {}

  /** The same as machines bring it. */
  public record Choice(
      @NotNull @Pattern(regexp = "ar|fr") String language, @NotNull Map<String, String> ways) {}
}
