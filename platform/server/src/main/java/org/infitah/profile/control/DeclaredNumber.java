package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.profile.entity.Collectivity;

/** The number that the collectivity's administrators wrote among its settings. */
@Dependent
public class DeclaredNumber implements DataDeclaration {

  private final ProfileRepository profiles;

  @Inject
  DeclaredNumber(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  @Override
  public Optional<String> number() {
    return profiles.findCollectivity().flatMap(Collectivity::cndp);
  }
}
