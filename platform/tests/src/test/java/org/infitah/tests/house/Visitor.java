package org.infitah.tests.house;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks: a stranger, or an account that signed in on one tenant's host the way people
 * do, and holds that tenant's session cookie and a token for its API.
 */
public final class Visitor {

  /** What the session's cookie is called. */
  public static final String COOKIE = "__Host-infitah";

  /** A token lives five minutes. */
  private static final Duration FRESH = Duration.ofMinutes(3);

  private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final String name;
  private final Optional<String> session;
  private final Optional<Bearer> bearer;
  private final long since = System.nanoTime();

  private Visitor(String name, Optional<String> session, Optional<Bearer> bearer) {
    this.name = name;
    this.session = session;
    this.bearer = bearer;
  }

  public static Visitor stranger() {
    return new Visitor("stranger", Optional.empty(), Optional.empty());
  }

  /** Signs a demo account in on a host, fully: with its code if it has one. */
  public static Visitor signedIn(String username, String alias) {
    String host = alias.equals("network") ? "localhost" : alias + ".localhost";
    Walker walker = Walker.as(username);
    walker.signIn(host);
    if (walker.hasSecondFactor()) {
      walker.stepUp(host);
    }
    String session =
        walker
            .cookie(host, COOKIE)
            .orElseThrow(() -> new IllegalStateException(username + " does not get in at " + host));
    return new Visitor(username, Optional.of(session), Optional.of(Bearer.of(walker, host)));
  }

  /**
   * The same, but one who signed in some minutes ago will do: a one-time code is good once, and the
   * next is waited for. Not for those who end a session.
   */
  public static Visitor known(String username, String alias) {
    return KNOWN.compute(
        username + " at " + alias,
        (key, known) ->
            known != null && System.nanoTime() - known.since < FRESH.toNanos()
                ? known
                : signedIn(username, alias));
  }

  /** Whoever wants to know them next signs in anew: what they may do was changed. */
  public static void forget(String username, String alias) {
    KNOWN.remove(username + " at " + alias);
  }

  /** Ends the session at Keycloak itself, as its administrators or an idle hour would. */
  public void endKeycloakSession() {
    bearer.orElseThrow().end();
  }

  /** Speaks to a host with what this visitor holds, which is that host's or not. */
  public Http on(String host, String path) {
    Http http = Http.on(host);
    if (path.startsWith("/api/")) {
      return bearer
          .map(tokens -> http.with("Authorization", "Bearer " + tokens.access()))
          .orElse(http);
    }
    return session.map(cookie -> http.with("Cookie", COOKIE + "=" + cookie)).orElse(http);
  }

  /** Posts a form as this visitor's browser would, with the token of the visitor's own pages. */
  public Answer post(String host, String page, String action) {
    return postFields(host, page, action, "");
  }

  /** The same with more fields. */
  public Answer post(String host, String page, String action, Map<String, String> more) {
    return postFields(
        host,
        page,
        action,
        more.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** The same, with more fields than the token, written as a form's body is. */
  public Answer postFields(String host, String page, String action, String fields) {
    return post(on(host, action), host, action, "csrf=" + formToken(host, page) + "&" + fields);
  }

  /** Posts a form with files, with the token of the visitor's own pages. */
  public Answer postParts(String host, String page, String action, FormParts parts) {
    return parts.post(on(host, action), host, action, formToken(host, page));
  }

  /** What a form on that page carries against forgery; empty when there is none. */
  public String formToken(String host, String page) {
    Matcher token = FORM_TOKEN.matcher(on(host, page).get(page).body());
    return token.find() ? encoded(token.group(1)) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Posts these fields from a page of the same host. */
  public static Answer post(Http http, String host, String action, String fields) {
    return http.with("Content-Type", "application/x-www-form-urlencoded")
        .with("Origin", "http://" + host + ":" + Running.platform().port())
        .with("Sec-Fetch-Site", "same-origin")
        .send("POST", action, fields);
  }

  public boolean isStranger() {
    return session.isEmpty();
  }

  /** Whether the account is nobody's in particular. */
  public boolean isCitizen() {
    return name.startsWith("citizen@");
  }

  /** What the browser of this visitor sends. */
  public String cookie() {
    return COOKIE + "=" + session.orElseThrow();
  }

  /** Whether the account administers its tenant. */
  public boolean isAdmin() {
    return name.startsWith("admin@");
  }

  public String token() {
    return bearer.orElseThrow().access();
  }

  @Override
  public String toString() {
    return name.toLowerCase(Locale.ROOT);
  }
}
