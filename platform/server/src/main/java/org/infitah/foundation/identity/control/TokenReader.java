package org.infitah.foundation.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.entity.Proof;

/**
 * Reads tokens and believes them only if Keycloak signed them for us. Its keys are kept, and kept
 * on for hours when it cannot be asked, so that the API outlives an outage.
 */
@ApplicationScoped
public class TokenReader {

  static final String AUDIENCE = "portal-api";

  private static final System.Logger LOG = System.getLogger(TokenReader.class.getName());
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
  private static final String KEYCLOAK = "keycloak";
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int LARGEST = 64 * 1024;
  private static final Duration KEYS_KEPT = Duration.ofMinutes(15);
  private static final Duration KEYS_FETCH = Duration.ofSeconds(10);
  private static final Duration KEYS_OUTLIVE = Duration.ofHours(12);

  private final DefaultJWTProcessor<SecurityContext> access = new DefaultJWTProcessor<>();
  private IDTokenValidator ids;
  private LogoutTokenValidator logouts;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected TokenReader() {}

  @Inject
  TokenReader(KeycloakAddress address) {
    this(address, remoteKeys(address));
  }

  TokenReader(KeycloakAddress address, JWKSource<SecurityContext> keys) {
    JWSVerificationKeySelector<SecurityContext> selector =
        new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    access.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT));
    access.setJWSKeySelector(selector);
    access.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            AUDIENCE,
            new JWTClaimsSet.Builder().issuer(address.issuer()).claim("typ", "Bearer").build(),
            Set.of("sub", "exp", "iat")));
    Issuer issuer = new Issuer(address.issuer());
    ClientID client = new ClientID(Keycloak.CLIENT);
    this.ids = new IDTokenValidator(issuer, client, selector, null);
    this.logouts = new LogoutTokenValidator(issuer, client, true, selector, null);
  }

  /** What an access token proves on the host of one tenant, if it is genuine, ours and in time. */
  public Optional<Proof> access(String token, String alias, boolean network) {
    try {
      return Optional.of(AccessClaims.read(access.process(token, null), alias, network));
    } catch (RemoteKeySourceException e) {
      LOG.log(System.Logger.Level.WARNING, "Keycloak''s keys cannot be read: {0}", e.getMessage());
    } catch (BadJOSEException | JOSEException | ParseException e) {
      LOG.log(System.Logger.Level.DEBUG, "an access token was refused: {0}", e.getMessage());
    }
    return Optional.empty();
  }

  /**
   * The subject of the id token that answers an attempt, if it is genuine and carries its nonce.
   */
  Optional<String> subject(String idToken, String nonce) {
    try {
      IDTokenClaimsSet claims = ids.validate(JWTParser.parse(idToken), new Nonce(nonce));
      return Optional.of(claims.getSubject().getValue());
    } catch (BadJOSEException | JOSEException | ParseException e) {
      LOG.log(System.Logger.Level.WARNING, "an id token was refused: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  /** The session a logout token of the back channel ends, if it is genuine. */
  Optional<EndedSession> endedSession(String logoutToken) {
    try {
      LogoutTokenClaimsSet claims = logouts.validate(JWTParser.parse(logoutToken));
      String subject = claims.getSubject() == null ? KEYCLOAK : claims.getSubject().getValue();
      return Optional.ofNullable(claims.getSessionID())
          .map(sid -> new EndedSession(sid.getValue(), subject));
    } catch (BadJOSEException | JOSEException | ParseException e) {
      LOG.log(System.Logger.Level.WARNING, "a logout token was refused: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  /** A session of Keycloak's that has ended, and whose it was. */
  record EndedSession(String sid, String subject) {}

  private static JWKSource<SecurityContext> remoteKeys(KeycloakAddress address) {
    try {
      return JWKSourceBuilder.create(
              address.keys().toURL(),
              new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST))
          .cache(KEYS_KEPT.toMillis(), KEYS_FETCH.toMillis())
          .retrying(true)
          .outageTolerant(KEYS_OUTLIVE.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("INFITAH_KEYCLOAK_URL is no address", e);
    }
  }
}
