package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Bearer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Walker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What our client of Keycloak makes of what a real one says. */
class KeycloakIT {

  private static Keycloak keycloak;
  private static String refresh;

  @BeforeAll
  static void somebody_is_signed_in() {
    LocalPlatform platform = Running.platform().local();
    keycloak =
        new Keycloak(
            new KeycloakAddress(platform.keycloak()),
            platform.secret(Secret.PORTAL_WEB),
            Clock.systemUTC());
    Walker walker = Walker.as("focal-point@sefrou.test");
    walker.signIn("sefrou.localhost");
    refresh = Bearer.of(walker, "sefrou.localhost").refresh();
  }

  @Test
  void it_answers_while_it_is_there() {
    assertThat(keycloak.answers()).isTrue();
  }

  @Test
  void a_renewal_narrows_to_the_visited_tenant() {
    assertThat(claims(keycloak.renew(refresh, "sefrou"))).contains("\"sefrou\"");
  }

  @Test
  void who_belongs_elsewhere_is_a_citizen_here() {
    assertThat(claims(keycloak.renew(refresh, "taroudant")))
        .doesNotContain("\"sefrou\"")
        .doesNotContain("\"taroudant\"");
  }

  @Test
  void an_unknown_organization_leaves_a_citizen() {
    assertThat(claims(keycloak.renew(refresh, "nowhere"))).doesNotContain("\"sefrou\"");
  }

  @Test
  void a_token_nobody_gave_is_refused() {
    assertThat(keycloak.renew("forged", "sefrou"))
        .isEqualTo(new TokenAnswer.Refused("invalid_grant"));
  }

  private static String claims(TokenAnswer answer) {
    assertThat(answer).isInstanceOf(TokenAnswer.Tokens.class);
    String access = ((TokenAnswer.Tokens) answer).access();
    String middle = access.substring(access.indexOf('.') + 1, access.lastIndexOf('.'));
    return new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8);
  }
}
