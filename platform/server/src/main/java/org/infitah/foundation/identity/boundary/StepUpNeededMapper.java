package org.infitah.foundation.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.infitah.foundation.identity.StepUpNeeded;
import org.infitah.foundation.problem.Answers;

/**
 * A page asks for the second factor and comes back; the API says which token would do (RFC 9470).
 */
@Provider
public class StepUpNeededMapper implements ExceptionMapper<StepUpNeeded> {

  private final HttpServletRequest request;
  private final Answers answers;
  private final WayToSignIn way;

  @Inject
  StepUpNeededMapper(HttpServletRequest request, Answers answers, WayToSignIn way) {
    this.request = request;
    this.answers = answers;
    this.way = way;
  }

  @Override
  public Response toResponse(StepUpNeeded thrown) {
    if (request.getRequestURI().startsWith("/api/")) {
      return BearerGate.challenge(
          answers.to(401, "problem.401", Optional.empty()),
          Optional.of("insufficient_user_authentication\", acr_values=\"mfa"));
    }
    return way.to(Optional.of("second-factor"));
  }
}
