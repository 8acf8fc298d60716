package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.foundation.identity.control.TokenFixture.claims;
import static org.infitah.foundation.identity.control.TokenFixture.signed;

import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.identity.entity.Proof;
import org.junit.jupiter.api.Test;

class TokenReaderTest {

  private final TokenReader reader = TokenFixture.aReader();

  @Test
  void a_token_speaks_of_the_visited_tenant_alone() {
    assertThat(ofTenant("sefrou")).containsExactly("staff");
    assertThat(ofTenant("taroudant")).containsExactly("focal-point");
  }

  @Test
  void a_network_admin_is_one_who_might_visit_a_member_and_nothing_else_there() {
    assertThat(read("sefrou", false).roles()).contains("network-visitor");
    assertThat(read("sefrou", false).roles()).doesNotContain("network-admin");
    assertThat(read("network", true).roles()).doesNotContain("network-visitor");
    String citizen = signed(claims().claim("realm_access", null).build());
    assertThat(reader.access(citizen, "sefrou", false).orElseThrow().roles())
        .containsExactly("staff");
  }

  private Set<String> ofTenant(String alias) {
    Set<String> roles = new HashSet<>(read(alias, false).roles());
    roles.remove("network-visitor");
    return roles;
  }

  @Test
  void network_roles_count_at_the_network_and_tenant_roles_outside_an_entry_nowhere() {
    assertThat(read("network", true).roles()).containsExactly("network-admin");
    assertThat(read("network", true).elsewhere()).isTrue();
  }

  @Test
  void a_token_of_other_tenants_says_so() {
    assertThat(read("sefrou", false).elsewhere()).isFalse();
    assertThat(read("el-ksiba", false).elsewhere()).isTrue();
    String citizen = signed(claims().claim("organization", null).build());
    assertThat(reader.access(citizen, "sefrou", false))
        .hasValueSatisfying(proof -> assertThat(proof.elsewhere()).isFalse());
  }

  @Test
  void it_tells_who_and_how_they_were_recognised() {
    Proof proof = read("sefrou", false);
    assertThat(proof.name()).isEqualTo("Amina");
    assertThat(proof.acr()).isEqualTo("mfa");
    assertThat(proof.sid()).contains("session");
  }

  @Test
  void a_token_for_somebody_else_is_refused() {
    refuses(signed(claims().issuer("http://localhost:1/realms/other").build()));
    refuses(signed(claims().audience("other-api").build()));
    refuses(signed(claims().claim("typ", "ID").build()));
    refuses(signed(claims().claim("typ", null).build()));
    refuses(signed(claims().subject(null).build()));
  }

  @Test
  void a_token_out_of_time_is_refused() {
    refuses(signed(claims().expirationTime(Date.from(Instant.now().minusSeconds(120))).build()));
    refuses(signed(claims().expirationTime(null).build()));
  }

  @Test
  void a_forged_token_is_refused() {
    refuses(signed(claims().build(), "at+jwt", TokenFixture.key()));
    refuses(signed(claims().build(), "logout+jwt", TokenFixture.KEY));
    refuses(new PlainJWT(claims().build()).serialize());
    refuses("junk");
    refuses("");
  }

  @Test
  void an_id_token_answers_one_attempt() {
    String token =
        signed(
            claims().audience(Keycloak.CLIENT).claim("nonce", "n").build(),
            "JWT",
            TokenFixture.KEY);
    assertThat(reader.subject(token, "n")).contains("subject");
    assertThat(reader.subject(token, "other")).isEmpty();
    assertThat(reader.subject(signed(claims().claim("nonce", "n").build()), "n")).isEmpty();
  }

  @Test
  void a_logout_token_names_the_session_that_ended() {
    assertThat(reader.endedSession(aLogoutToken("logout+jwt")))
        .contains(new TokenReader.EndedSession("session", "subject"));
    assertThat(reader.endedSession(aLogoutToken("JWT"))).isEmpty();
    assertThat(reader.endedSession(signed(claims().build()))).isEmpty();
  }

  private static String aLogoutToken(String type) {
    return signed(
        new com.nimbusds.jwt.JWTClaimsSet.Builder()
            .issuer(TokenFixture.ADDRESS.issuer())
            .audience(Keycloak.CLIENT)
            .subject("subject")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .jwtID(UUID.randomUUID().toString())
            .claim("sid", "session")
            .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
            .build(),
        type,
        TokenFixture.KEY);
  }

  private Proof read(String alias, boolean network) {
    return reader.access(signed(claims().build()), alias, network).orElseThrow();
  }

  private void refuses(String token) {
    assertThat(reader.access(token, "sefrou", false)).isEmpty();
  }
}
