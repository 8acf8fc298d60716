package org.infitah.foundation.identity.control;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.time.WallClock;

/**
 * Speaks to Keycloak as the client {@code portal-web}. Every call may take seconds or fail: never
 * inside a database transaction.
 *
 * <p>The scope dance: a sign-in asks for every organization (asking for one would prompt a
 * non-member for a password again), then narrows to the visited tenant at once, and every renewal
 * repeats that narrow scope.
 */
@ApplicationScoped
public class Keycloak {

  static final String CLIENT = "portal-web";

  private static final System.Logger LOG = System.getLogger(Keycloak.class.getName());

  private static final String IDENTITY = "openid profile email";
  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;
  private static final int PROBE_MILLIS = 1_500;
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

  private KeycloakAddress address;
  private ClientSecretBasic client;
  private Clock clock;
  private volatile Instant silentUntil = Instant.MIN;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Keycloak() {}

  @Inject
  Keycloak(
      KeycloakAddress address,
      @ConfigProperty(name = "infitah.portal.web.secret") String secret,
      @WallClock Clock clock) {
    this.address = address;
    this.clock = clock;
    this.client = new ClientSecretBasic(new ClientID(CLIENT), new Secret(secret));
  }

  /** What somebody wants of Keycloak beyond being recognised. */
  public enum Wish {
    SIGN_IN,
    SECOND_FACTOR,
    NEW_PASSWORD,
    NEW_SECOND_FACTOR
  }

  /** Where to send a browser to sign in. */
  public URI signIn(Attempt attempt, URI callback, Wish wish) {
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                Scope.parse(IDENTITY + " organization:*"),
                client.getClientID(),
                callback)
            .endpointURI(address.authorization())
            .state(new State(attempt.state()))
            .nonce(new Nonce(attempt.nonce()))
            .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
            .uiLocales(List.of(tag(attempt.language())));
    switch (wish) {
      case SIGN_IN -> {
        // Nothing more.
      }
      case SECOND_FACTOR -> request.acrValues(List.of(new ACR(SignIn.SECOND_FACTOR)));
      case NEW_PASSWORD -> request.customParameter("kc_action", "UPDATE_PASSWORD");
      case NEW_SECOND_FACTOR -> request.customParameter("kc_action", "CONFIGURE_TOTP");
    }
    return request.build().toURI();
  }

  /** Where to send a browser to sign out of Keycloak too. */
  public URI signOut(String idToken, URI callback, String state) {
    try {
      return new LogoutRequest(
              address.endSession(), JWTParser.parse(idToken), callback, new State(state))
          .toURI();
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("an id token we kept cannot be read", e);
    }
  }

  /** Tokens for the code a browser brought back. */
  TokenAnswer exchange(String code, Attempt attempt, URI callback) {
    return ask(
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(attempt.verifier())),
        Optional.empty());
  }

  /** Fresh tokens that speak of one tenant alone. */
  TokenAnswer renew(String refreshToken, String alias) {
    TokenAnswer answer =
        ask(
            new RefreshTokenGrant(new RefreshToken(refreshToken)),
            Optional.of(IDENTITY + " organization:" + alias));
    if (answer instanceof TokenAnswer.Refused refused && refused.error().equals("invalid_scope")) {
      // The organization is missing or disabled: whoever signs in is a citizen, and nothing else.
      return ask(new RefreshTokenGrant(new RefreshToken(refreshToken)), Optional.of(IDENTITY));
    }
    return answer;
  }

  /**
   * Ends a Keycloak session by its refresh token; whoever shares it hears through the back channel.
   */
  void end(String refreshToken) {
    HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, address.endSession());
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    client.applyTo(request);
    request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
    request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(refreshToken))));
    try {
      request.send();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "Keycloak missed a sign-out: {0}", e.getMessage());
    }
  }

  /** Whether a browser sent there now would find somebody. */
  public boolean answers() {
    HTTPRequest probe = new HTTPRequest(HTTPRequest.Method.GET, URI.create(address.issuer()));
    probe.setConnectTimeout(PROBE_MILLIS);
    probe.setReadTimeout(PROBE_MILLIS);
    try {
      return probe.send().getStatusCode() == HTTPResponse.SC_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private TokenAnswer ask(AuthorizationGrant grant, Optional<String> scope) {
    if (clock.instant().isBefore(silentUntil)) {
      return new TokenAnswer.Unavailable("silent a moment ago");
    }
    TokenRequest.Builder request = new TokenRequest.Builder(address.token(), client, grant);
    scope.map(Scope::parse).ifPresent(request::scope);
    HTTPRequest http = request.build().toHTTPRequest();
    http.setConnectTimeout(CONNECT_MILLIS);
    http.setReadTimeout(READ_MILLIS);
    try {
      HTTPResponse answer = http.send();
      if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
        return silent("status " + answer.getStatusCode());
      }
      return read(OIDCTokenResponseParser.parse(answer));
    } catch (IOException | ParseException e) {
      return silent(String.valueOf(e.getMessage()));
    }
  }

  // Left alone for a moment, so that requests do not queue before a door that hangs.
  private TokenAnswer silent(String why) {
    silentUntil = clock.instant().plus(LEFT_ALONE);
    return new TokenAnswer.Unavailable(why);
  }

  private static TokenAnswer read(TokenResponse answer) {
    if (!answer.indicatesSuccess()) {
      String code = answer.toErrorResponse().getErrorObject().getCode();
      return new TokenAnswer.Refused(code == null ? "unknown" : code);
    }
    var tokens = ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
    return new TokenAnswer.Tokens(
        tokens.getIDTokenString(),
        tokens.getAccessToken().getValue(),
        tokens.getRefreshToken().getValue());
  }

  private static LangTag tag(String language) {
    try {
      return LangTag.parse(language);
    } catch (LangTagException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
