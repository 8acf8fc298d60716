package org.infitah.tests.house;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.cli.local.DemoLogin;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks: a stranger, or an account that signed in on one tenant's host the way people
 * do, and holds that tenant's session cookie and a token for its API.
 */
public final class Visitor {

  /** What the session's cookie is called. */
  public static final String COOKIE = "__Host-infitah";

  private static final Pattern SET = Pattern.compile("^([^=]+)=([^;]*)");
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final String name;
  private final @Nullable KeycloakForms forms;
  private final Optional<String> session;
  private final Optional<String> tokens;

  private Visitor(
      String name,
      @Nullable KeycloakForms forms,
      Optional<String> session,
      Optional<String> tokens) {
    this.name = name;
    this.forms = forms;
    this.session = session;
    this.tokens = tokens;
  }

  public static Visitor stranger() {
    return new Visitor("stranger", null, Optional.empty(), Optional.empty());
  }

  /**
   * Signs an account of {@code demo-accounts.yaml} in on a host, fully: with its code if it has
   * one.
   */
  public static Visitor signedIn(String username, String alias) {
    LocalPlatform platform = Running.platform().local();
    DemoLogin account =
        platform.demoLogins().stream()
            .filter(login -> login.username().equals(username))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no demo account " + username));
    KeycloakForms forms = new KeycloakForms(account);
    String session = openSession(forms, alias, "");
    if (account.otpSecret().isPresent()) {
      session = openSession(forms, alias, "&for=second-factor");
    }
    return new Visitor(
        username, forms, Optional.of(session), Optional.of(fetchTokens(platform, forms, alias)));
  }

  /** The same person goes on to another host; nothing is asked again. */
  public Visitor goesTo(String alias) {
    if (forms == null) {
      return this;
    }
    return new Visitor(
        name,
        forms,
        Optional.of(openSession(forms, alias, "")),
        Optional.of(fetchTokens(Running.platform().local(), forms, alias)));
  }

  private static String host(String alias) {
    return alias.equals("network") ? "localhost" : alias + ".localhost";
  }

  private static String openSession(KeycloakForms forms, String alias, String wish) {
    Http portal = Http.on(host(alias));
    Answer begun = portal.get("/sign-in?lang=fr&return=/fr" + wish);
    String attempt =
        begun.headers().getOrDefault("set-cookie", java.util.List.of()).stream()
            .map(SET::matcher)
            .filter(Matcher::find)
            .filter(cookie -> !cookie.group(2).isEmpty())
            .map(cookie -> cookie.group(1) + "=" + cookie.group(2))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("signing in did not begin: " + begun));
    URI callback = forms.pass(URI.create(begun.header("location").orElseThrow()));
    Answer back =
        portal.with("Cookie", attempt).get(callback.getPath() + "?" + callback.getRawQuery());
    return back.headers().getOrDefault("set-cookie", java.util.List.of()).stream()
        .map(SET::matcher)
        .filter(Matcher::find)
        .filter(cookie -> cookie.group(1).equals(COOKIE) && !cookie.group(2).isEmpty())
        .map(cookie -> cookie.group(2))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("signing in did not end well: " + back));
  }

  private static String fetchTokens(LocalPlatform platform, KeycloakForms forms, String alias) {
    String realm = platform.keycloak() + "/realms/collectivites/protocol/openid-connect";
    String callback =
        KeycloakForms.encoded(
            "http://" + host(alias) + ":" + Running.platform().port() + "/callback");
    // Asking for one organization would ask a stranger to it for the password again.
    String scope = "openid organization:*";
    String verifier = "a-verifier-that-is-long-enough-for-pkce-0123456789";
    URI authorization =
        URI.create(
            realm
                + "/auth?client_id=portal-web&response_type=code&state=s&nonce=n&code_challenge_method=S256"
                + "&code_challenge="
                + challenge(verifier)
                + "&redirect_uri="
                + callback
                + "&scope="
                + KeycloakForms.encoded(scope));
    Matcher code =
        Pattern.compile("[?&]code=([^&]+)").matcher(forms.pass(authorization).toString());
    if (!code.find()) {
      throw new IllegalStateException("no code for " + alias);
    }
    HttpResponse<String> answer =
        KeycloakForms.plain(
            asClient(
                platform,
                "token",
                "grant_type=authorization_code&code_verifier="
                    + verifier
                    + "&redirect_uri="
                    + callback
                    + "&code="
                    + code.group(1)));
    return answer.body();
  }

  private static String part(String tokens, String part) {
    Matcher token = Pattern.compile("\"" + part + "\":\"([^\"]+)\"").matcher(tokens);
    if (!token.find()) {
      throw new IllegalStateException("no " + part + ": " + tokens);
    }
    return token.group(1);
  }

  /** Ends the session at Keycloak itself, as its administrators or an idle hour would. */
  public void endKeycloakSession() {
    LocalPlatform platform = Running.platform().local();
    HttpResponse<String> answer =
        KeycloakForms.plain(
            asClient(
                platform,
                "logout",
                "refresh_token=" + part(tokens.orElseThrow(), "refresh_token")));
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException("Keycloak does not sign out: " + answer.body());
    }
  }

  private static HttpRequest asClient(LocalPlatform platform, String endpoint, String fields) {
    String secret = "portal-web:" + platform.secret(Secret.PORTAL_WEB);
    return HttpRequest.newBuilder(
            URI.create(
                platform.keycloak() + "/realms/collectivites/protocol/openid-connect/" + endpoint))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
        .POST(HttpRequest.BodyPublishers.ofString(fields))
        .build();
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Speaks to a host with what this visitor holds, which is that host's or not. */
  public Http on(String host, String path) {
    Http http = Http.on(host);
    if (path.startsWith("/api/")) {
      return tokens.isPresent() ? http.with("Authorization", "Bearer " + token()) : http;
    }
    return session.map(cookie -> http.with("Cookie", COOKIE + "=" + cookie)).orElse(http);
  }

  /** Posts a form as this visitor's browser would, with the token of the visitor's own pages. */
  public Answer post(String host, String page, String action) {
    Matcher token = FORM_TOKEN.matcher(on(host, page).get(page).body());
    String field = token.find() ? "csrf=" + KeycloakForms.encoded(token.group(1)) : "";
    return post(on(host, action), host, action, field);
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

  public String session() {
    return session.orElseThrow();
  }

  public String token() {
    return part(tokens.orElseThrow(), "access_token");
  }

  @Override
  public String toString() {
    return name.toLowerCase(Locale.ROOT);
  }
}
