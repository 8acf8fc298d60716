package org.infitah.membership.entity;

import java.time.Instant;
import java.util.List;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.spi.LocalText;

/**
 * A member's portal and where it stands in its life. It is opened; it is frozen while it is handed
 * over, or suspended, and opened again; one that is frozen or suspended may be archived, and comes
 * back from there read-only, so that somebody looks at it before anything changes.
 *
 * @param since when it came to this state
 */
public record Portal(
    String alias, String level, String code, LocalText names, TenantState state, Instant since) {

  /** Where it may go from here. */
  public List<TenantState> next() {
    return switch (state) {
      case PROVISIONING, ERASED -> List.of();
      case ACTIVE -> List.of(TenantState.READ_ONLY, TenantState.SUSPENDED);
      case READ_ONLY -> List.of(TenantState.ACTIVE, TenantState.SUSPENDED, TenantState.ARCHIVED);
      case SUSPENDED -> List.of(TenantState.ACTIVE, TenantState.READ_ONLY, TenantState.ARCHIVED);
      case ARCHIVED -> List.of(TenantState.READ_ONLY);
    };
  }

  /**
   * Makes sure that it may go there.
   *
   * @throws NoWay when it may not
   */
  public void requireWayTo(TenantState to) {
    if (!next().contains(to)) {
      throw new NoWay();
    }
  }

  /** It cannot go there from where it stands. */
  public static final class NoWay extends Refusal {

    private static final long serialVersionUID = 1L;

    NoWay() {
      super("membership.wrong.move", 409);
    }
  }
}
