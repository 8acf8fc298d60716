package org.infitah.foundation.identity.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.entity.Ticket;

/**
 * Our cookies. {@code __Host-} makes the browser refuse any that is not secure, or that a
 * neighbouring host has set; browsers take them on {@code http://*.localhost} too.
 */
final class Cookies {

  static final String SESSION = "__Host-infitah";
  static final String FORM = "__Host-infitah-form";
  static final String GUEST = "__Host-infitah-guest";

  private static final String ATTEMPT = "__Host-infitah-in-";
  private static final int MOST_ATTEMPTS = 6;
  private static final String FENCE = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private Cookies() {}

  static Optional<Ticket> ticket(HttpServletRequest request, String name) {
    return read(request, name).flatMap(Ticket::of);
  }

  static Optional<String> read(HttpServletRequest request, String name) {
    return all(request).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** The cookie of one sign-in under way; each tab has its own. */
  static String attempt(String state) {
    return ATTEMPT + state.substring(0, Math.min(12, state.length()));
  }

  /** Sign-ins that were begun and left; too many are forgotten. */
  static List<String> leftAttempts(HttpServletRequest request) {
    List<String> names =
        all(request).stream().map(Cookie::getName).filter(n -> n.startsWith(ATTEMPT)).toList();
    return names.size() < MOST_ATTEMPTS ? List.of() : names;
  }

  /** Until the browser closes. */
  static void set(HttpServletResponse response, String name, String value) {
    response.addHeader("Set-Cookie", name + "=" + value + FENCE);
  }

  static void set(HttpServletResponse response, String name, String value, Duration lasting) {
    response.addHeader(
        "Set-Cookie", name + "=" + value + "; Max-Age=" + lasting.toSeconds() + FENCE);
  }

  static void clear(HttpServletResponse response, String name) {
    set(response, name, "", Duration.ZERO);
  }

  private static List<Cookie> all(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? List.of() : Arrays.asList(cookies);
  }
}
