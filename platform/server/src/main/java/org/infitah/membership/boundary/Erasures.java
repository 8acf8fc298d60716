package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
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
    Map<String, String> wrong = host(alias, host);
    if (reason == null || reason.isBlank() || reason.length() > MOST_REASON) {
      wrong.put("erasureReason", "membership.wrong.reason");
    }
    if (wrong.isEmpty()) {
      erasing.ask(alias, typed(host), String.valueOf(reason).strip());
    }
    return wrong;
  }

  /** The second person's word; what is wrong with it by field, or nothing. */
  Map<String, String> confirm(String alias, @Nullable String host) {
    current.require(Membership.MOVE);
    Map<String, String> wrong = host(alias, host);
    if (wrong.isEmpty()) {
      erasing.confirm(alias, typed(host));
    }
    return wrong;
  }

  private Map<String, String> host(String alias, @Nullable String host) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!erasing.isHost(alias, typed(host))) {
      wrong.put("host", "membership.wrong.host");
    }
    return wrong;
  }

  void callOff(String alias) {
    erasing.callOff(alias);
  }

  private static String typed(@Nullable String host) {
    return host == null ? "" : host.strip().toLowerCase(Locale.ROOT);
  }
}
