package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infitah.foundation.identity.entity.Limits;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.time.WallClock;

/** Where somebody is signed in on this tenant's host, latest first. */
@Dependent
public class ListSignIns {

  private final SignInRepository signIns;
  private final Clock clock;

  @Inject
  ListSignIns(SignInRepository signIns, @WallClock Clock clock) {
    this.signIns = signIns;
    this.clock = clock;
  }

  public List<SignIn> of(String subject) {
    Instant now = clock.instant();
    return signIns.listOf(TenantContext.tenant().orElseThrow(), subject, now).stream()
        .filter(signIn -> !signIn.isOver(now, Limits.USUAL))
        .toList();
  }
}
