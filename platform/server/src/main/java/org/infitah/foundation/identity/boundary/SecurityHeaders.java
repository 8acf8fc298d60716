package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser to refuse. */
@Dependent
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String ANSWER = SecurityHeaders.class.getName();

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  private final boolean encrypted;
  private final String domain;

  @Inject
  SecurityHeaders(
      @ConfigProperty(name = "infitah.public.scheme", defaultValue = "https") String scheme,
      @ConfigProperty(name = "infitah.domain", defaultValue = "localhost") String domain) {
    this.encrypted = scheme.equals("https");
    this.domain = domain;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(ANSWER, response);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (encrypted) {
      // What lies below a collectivity's own domain is not ours to speak for.
      response.setHeader(
          "Strict-Transport-Security",
          isOurs(request.getServerName())
              ? "max-age=31536000; includeSubDomains"
              : "max-age=31536000");
    }
    chain.doFilter(request, response);
  }

  private boolean isOurs(String host) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** The answer to a request, for whoever must set a header or a cookie deep inside. */
  static HttpServletResponse response(HttpServletRequest request) {
    if (request.getAttribute(ANSWER) instanceof HttpServletResponse response) {
      return response;
    }
    throw new IllegalStateException("this request did not come through the doors");
  }

  /**
   * A signed-in page holds the sign-out form, whose answer leads on to Keycloak; no other form may
   * go there.
   */
  static void letSignOutReach(HttpServletResponse response, String keycloak) {
    response.setHeader("Content-Security-Policy", POLICY + " " + keycloak);
  }
}
