package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.profile.entity.Collectivity;
import org.infitah.start.FirstStep;

/** The pages the law asks for, and the number of the declaration to the CNDP. */
@Dependent
public class LegalStep implements FirstStep {

  private final ProfileRepository profiles;

  @Inject
  LegalStep(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  @Override
  public String code() {
    return "legal";
  }

  @Override
  public int order() {
    return 8;
  }

  @Override
  public String path() {
    return profiles.hasPages("legal", "privacy", "accessibility")
        ? "/manage/settings"
        : "/manage/legal";
  }

  @Override
  public boolean done() {
    return profiles.findCollectivity().flatMap(Collectivity::cndp).isPresent()
        && profiles.hasPages("legal", "privacy", "accessibility");
  }
}
