package org.infitah.foundation.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.infitah.foundation.identity.SignInNeeded;
import org.infitah.foundation.problem.Answers;

/** A page leads to the sign-in and back; a form that came too late says so; the API answers 401. */
@Provider
public class SignInNeededMapper implements ExceptionMapper<SignInNeeded> {

  private final HttpServletRequest request;
  private final Answers answers;
  private final WayToSignIn way;

  @Inject
  SignInNeededMapper(HttpServletRequest request, Answers answers, WayToSignIn way) {
    this.request = request;
    this.answers = answers;
    this.way = way;
  }

  @Override
  public Response toResponse(SignInNeeded thrown) {
    if (request.getRequestURI().startsWith("/api/")) {
      return BearerGate.challenge(
          answers.to(401, "problem.401", Optional.empty()), Optional.empty());
    }
    return way.to(Optional.empty());
  }
}
