package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;
import org.infitah.network.control.VitalsRepository;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of how portals are, for whoever may see them. */
@Dependent
public class VitalsViews {

  /** Seeing how each member's portal is, in numbers. */
  static final Permission SEE =
      Permission.of("network.vitals", Role.NETWORK_ADMIN, Role.PARTNER_OBSERVER);

  private final VitalsRepository vitals;
  private final CurrentPerson current;

  @Inject
  VitalsViews(VitalsRepository vitals, CurrentPerson current) {
    this.vitals = vitals;
    this.current = current;
  }

  Slice<VitalsView> list(SliceQuery query) {
    current.require(SEE);
    return Slice.of(
        vitals.list(query.after(), query.limit() + 1),
        query,
        VitalsRepository.Portal::alias,
        VitalsView::of);
  }
}
