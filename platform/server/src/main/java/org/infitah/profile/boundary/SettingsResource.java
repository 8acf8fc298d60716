package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.profile.control.ChangeSettings;
import org.infitah.profile.control.ProfileRepository;
import org.infitah.profile.control.Rights;
import org.infitah.profile.entity.Collectivity;
import org.infitah.spi.LocalText;

/** How a collectivity is reached, and the languages its portal offers, for machines. */
@Dependent
@Path("profile/settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

  private final ProfileRepository profiles;
  private final ChangeSettings changing;
  private final CurrentPerson current;
  private final CurrentTenant tenants;

  @Inject
  SettingsResource(
      ProfileRepository profiles,
      ChangeSettings changing,
      CurrentPerson current,
      CurrentTenant tenants) {
    this.profiles = profiles;
    this.changing = changing;
    this.current = current;
    this.tenants = tenants;
  }

  @GET
  public Answer show() {
    current.require(Rights.SETTINGS);
    return Answer.of(
        profiles.findCollectivity().orElseThrow(NotFoundException::new),
        tenants.tenant().languages());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void change(@Valid @NotNull SettingsBody body) {
    current.require(Rights.SETTINGS);
    changing.change(body.settings(), body.version());
  }

  /** Settings as machines read them, to be changed and sent back. */
  public record Answer(
      LocalText names,
      Optional<String> email,
      Optional<String> phone,
      Optional<LocalText> address,
      Map<String, String> opening,
      Optional<LocalText> openingNote,
      Optional<String> cndp,
      List<String> languages,
      int version) {

    static Answer of(Collectivity collectivity, List<String> languages) {
      Map<String, String> opening = new LinkedHashMap<>();
      collectivity.opening().days().forEach((day, span) -> opening.put(day, span.text()));
      return new Answer(
          collectivity.names(),
          collectivity.email(),
          collectivity.phone(),
          collectivity.address(),
          opening,
          collectivity.openingNote(),
          collectivity.cndp(),
          languages,
          collectivity.version());
    }
  }
}
