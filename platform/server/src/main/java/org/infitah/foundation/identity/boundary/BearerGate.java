package org.infitah.foundation.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.problem.Answers;

/** Whoever shows the API a token that is no good here is refused, even where none is needed. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerGate implements ContainerRequestFilter {

  private final RequestPerson current;
  private final Answers answers;

  @Inject
  BearerGate(RequestPerson current, Answers answers) {
    this.current = current;
    this.answers = answers;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (current.refused()) {
      request.abortWith(
          challenge(
              answers.to(401, "problem.401", Optional.empty()), Optional.of("invalid_token")));
    }
  }

  static Response challenge(Response response, Optional<String> error) {
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.WWW_AUTHENTICATE,
            "Bearer" + error.map(e -> " error=\"" + e + "\"").orElse(""));
    return response;
  }
}
