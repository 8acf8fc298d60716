package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.membership.Membership;
import org.infitah.membership.control.ErasePortal;
import org.jspecify.annotations.Nullable;

/** What pages and API do alike about erasing portals. */
@Dependent
public class Erasures {

  private static final int MOST_REASON = 500;

  private final ErasePortal erasing;
  private final CurrentPerson current;

  @Inject
  Erasures(ErasePortal erasing, CurrentPerson current) {
    this.erasing = erasing;
    this.current = current;
  }

  /** The first person's word; what is wrong with it by field, or nothing. */
  Map<String, String> ask(String alias, @Nullable String host, @Nullable String reason) {
    current.require(Membership.MOVE);
    if (reason == null || reason.isBlank() || reason.length() > MOST_REASON) {
      return Map.of("erasureReason", "membership.wrong.reason");
    }
    erasing.ask(alias, typed(host), reason.strip());
    return Map.of();
  }

  void confirm(String alias, @Nullable String host) {
    erasing.confirm(alias, typed(host));
  }

  void callOff(String alias) {
    erasing.callOff(alias);
  }

  private static String typed(@Nullable String host) {
    return host == null ? "" : host.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
