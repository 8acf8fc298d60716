package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.profile.FigureView;
import org.infitah.profile.ProfileView;
import org.infitah.profile.Profiles;

/** The collectivity itself. */
@Dependent
@Path("profile")
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

  private final Profiles profiles;

  @Inject
  ProfileResource(Profiles profiles) {
    this.profiles = profiles;
  }

  @GET
  public Presented show() {
    return new Presented(
        profiles.profile().orElseThrow(NotFoundException::new), profiles.figures());
  }

  /** The collectivity and what was counted of it. */
  public record Presented(ProfileView profile, List<FigureView> figures) {}
}
