package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.profile.entity.Collectivity;
import org.infitah.start.FirstStep;

/** Saying how the collectivity is reached, and when. */
@Dependent
public class ContactStep implements FirstStep {

  private final ProfileRepository profiles;

  @Inject
  ContactStep(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  @Override
  public String code() {
    return "contact";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public String path() {
    return "/manage/settings";
  }

  @Override
  public boolean done() {
    return profiles.findCollectivity().filter(ContactStep::isReached).isPresent();
  }

  private static boolean isReached(Collectivity collectivity) {
    return (collectivity.email().isPresent() || collectivity.phone().isPresent())
        && !collectivity.opening().days().isEmpty();
  }
}
