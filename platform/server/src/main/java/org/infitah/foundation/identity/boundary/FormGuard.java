package org.infitah.foundation.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.problem.Refusal;

/**
 * No form from another site: the browser must say it comes from here, if it says anything, and the
 * form must carry the token of a page of ours. Guards every unsafe request to pages, whoever writes
 * the resource; what Keycloak sends itself is signed instead.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class FormGuard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SIGNED = "backchannel-logout";

  private final FormToken token;

  @Inject
  FormGuard(FormToken token) {
    this.token = token;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (SAFE.contains(request.getMethod())
        || request.getUriInfo().getPath(false).replaceFirst("^/", "").equals(SIGNED)) {
      return;
    }
    if (!fromHere(request) || given(request).filter(token::accepts).isEmpty()) {
      throw new Forged();
    }
  }

  private static boolean fromHere(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = request.getHeaderString("Origin");
    String host = request.getHeaderString("Host");
    return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
  }

  private static Optional<String> given(ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    if (type == null || !request.hasEntity()) {
      return Optional.empty();
    }
    FormBeginning beginning = FormBeginning.of(request.getEntityStream());
    request.setEntityStream(beginning.whole());
    return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
        ? beginning.part("csrf")
        : beginning.field("csrf");
  }

  /** The form did not come from a page of ours in this browser, or that page is too old. */
  public static final class Forged extends Refusal {

    private static final long serialVersionUID = 1L;

    Forged() {
      super("identity.form-stale", 403);
    }
  }
}
