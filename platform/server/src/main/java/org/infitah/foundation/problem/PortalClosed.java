package org.infitah.foundation.problem;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.infitah.foundation.tenancy.TenantState;

/**
 * The state of the tenant refuses the request, whatever it asks for. A read-only tenant is read and
 * entered as ever; an archived one is read; of a suspended one nothing is seen but why.
 */
public final class PortalClosed extends Refusal {

  /** How the keys of these refusals begin. */
  static final String KEYS = "problem.state.";

  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern ALWAYS = Pattern.compile("/assets/.*|/health|/backchannel-logout");
  private static final Pattern LEAVING =
      Pattern.compile(
          "/sign-out|/(ar|fr|zgh)/account/sign-ins/[^/]+"
              + "|(/(ar|fr|zgh)/manage|/api/v1)/visits/[^/]+/end");
  private static final Pattern ENTERING = Pattern.compile("/sign-in|/callback");

  private PortalClosed(String key, int status) {
    super(key, status);
  }

  /** Why a state refuses a request, if it does. */
  static Optional<PortalClosed> to(TenantState state, String method, String path) {
    if (ALWAYS.matcher(path).matches()) {
      return Optional.empty();
    }
    boolean entering = ENTERING.matcher(path).matches();
    return Optional.ofNullable(
        switch (state) {
          case ACTIVE -> null;
          case READ_ONLY ->
              SAFE.contains(method) || LEAVING.matcher(path).matches()
                  ? null
                  : new PortalClosed("problem.state.read-only", 409);
          case ARCHIVED ->
              SAFE.contains(method) && !entering
                  ? null
                  : new PortalClosed("problem.state.archived", 409);
          case ERASED -> new PortalClosed("problem.state.erased", 410);
          case SUSPENDED, PROVISIONING ->
              new PortalClosed(entering ? "problem.state.sign-in" : "problem.state.suspended", 503);
        });
  }
}
