package org.infitah.foundation.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Tokens as Keycloak would sign them. */
final class TokenFixture {

  static final String URL = "http://localhost:1";
  static final KeycloakAddress ADDRESS = new KeycloakAddress(URL);
  static final RSAKey KEY = key();

  private TokenFixture() {}

  static TokenReader aReader() {
    return new TokenReader(ADDRESS, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));
  }

  static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("k").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody who is staff in Sefrou, a focal point in Taroudant and an admin of the network. */
  static JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ADDRESS.issuer())
        .audience(TokenReader.AUDIENCE)
        .subject("subject")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("typ", "Bearer")
        .claim("sid", "session")
        .claim("acr", "mfa")
        .claim("name", "Amina")
        .claim("realm_access", Map.of("roles", List.of("network-admin", "tenant-admin")))
        .claim(
            "organization",
            Map.of(
                "sefrou",
                Map.of("realm_access", Map.of("roles", List.of("staff", "network-admin", "x"))),
                "taroudant",
                Map.of("realm_access", Map.of("roles", List.of("focal-point")))));
  }

  static String signed(JWTClaimsSet claims) {
    return signed(claims, "at+jwt", KEY);
  }

  static String signed(JWTClaimsSet claims, String type, RSAKey key) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").type(new JOSEObjectType(type)).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
