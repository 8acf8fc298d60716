package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.Administrators;

/** Finds them among the mandates in force. */
@Dependent
public class ListAdministrators implements Administrators {

  private final MandateRepository mandates;
  private final Clock clock;

  @Inject
  ListAdministrators(MandateRepository mandates, @WallClock Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  @Override
  public List<Administrator> now() {
    return mandates.listHolders(Role.TENANT_ADMIN.code(), clock.instant()).stream()
        .map(
            account ->
                new Administrator(
                    account.email(), Language.find(account.language()).orElse(Language.AR)))
        .toList();
  }
}
