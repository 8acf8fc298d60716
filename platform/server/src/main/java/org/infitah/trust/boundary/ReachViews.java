package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.people.RolesHeld;
import org.infitah.trust.Trust;
import org.infitah.trust.control.ActRepository;
import org.infitah.trust.control.ExportActs;
import org.infitah.trust.control.InspectGuards;
import org.infitah.trust.control.LastIsolationRun;
import org.infitah.visit.Visits;

/** Makes the view, for whoever may see it. */
@Dependent
public class ReachViews {

  private static final Instant BEGINNING = Instant.EPOCH;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
  private static final int LAST = 10;

  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final InspectGuards inspecting;
  private final RolesHeld roles;
  private final ActRepository acts;
  private final Visits visits;
  private final LastIsolationRun isolation;

  @Inject
  ReachViews(
      CurrentPerson current,
      CurrentTenant tenant,
      InspectGuards inspecting,
      RolesHeld roles,
      ActRepository acts,
      Visits visits,
      LastIsolationRun isolation) {
    this.current = current;
    this.tenant = tenant;
    this.inspecting = inspecting;
    this.roles = roles;
    this.acts = acts;
    this.visits = visits;
    this.isolation = isolation;
  }

  ReachView now() {
    current.require(Trust.READ);
    return new ReachView(
        tenant.tenant().alias(),
        inspecting.guards(),
        roles.now(),
        inspecting.modules(),
        inspecting.published(),
        last(ExportActs.ACT),
        last(ExportActs.WHOLE),
        visits.latest(),
        isolation.find());
  }

  private List<ActView> last(String act) {
    return acts.list(act, BEGINNING, END, new UUID(-1, -1), LAST).stream()
        .map(ActView::of)
        .toList();
  }
}
