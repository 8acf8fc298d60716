package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.infitah.foundation.job.InstallationJob;

/** Forgets which Keycloak sessions ended, once no sign-in can be left that belongs to them. */
@Dependent
public class ForgetEndedSignIns implements InstallationJob {

  private final SignInRepository signIns;

  @Inject
  ForgetEndedSignIns(SignInRepository signIns) {
    this.signIns = signIns;
  }

  @Override
  public String name() {
    return "forget-ended-sign-ins";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    signIns.forgetEnded();
  }
}
