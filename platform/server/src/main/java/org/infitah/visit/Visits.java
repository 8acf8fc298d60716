package org.infitah.visit;

import java.util.List;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/** The visits of the network's staff to the tenant at hand. Call within a transaction. */
public interface Visits {

  /** Asking for a visit to a member's back office. */
  Permission ASK = Permission.of("emergency.ask", Role.NETWORK_ADMIN);

  /** Ending one before its time. */
  Permission END = Permission.of("emergency.end", Role.TENANT_ADMIN);

  /** The latest first, those that are over among them. One statement. */
  List<VisitView> latest();

  /** Those that go on now, for whoever may end them; nothing for anybody else. */
  List<VisitView> open();
}
