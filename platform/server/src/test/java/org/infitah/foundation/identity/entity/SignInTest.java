package org.infitah.foundation.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration TOKEN = Duration.ofMinutes(5);

  private final SignIn signIn = aSignIn(SignIn.SECOND_FACTOR);

  @Test
  void it_goes_on_while_somebody_is_there() {
    assertThat(signIn.isOver(NOW.plus(Duration.ofMinutes(29)), Limits.USUAL)).isFalse();
    assertThat(signIn.isOver(NOW.plus(Duration.ofMinutes(30)), Limits.USUAL)).isTrue();
  }

  @Test
  void it_lasts_a_working_day_at_most() {
    Instant late = NOW.plus(Limits.USUAL.longest());
    SignIn busy = signIn.renewed(aProof(late), late.minusSeconds(1));
    assertThat(busy.isOver(late.minusSeconds(1), Limits.USUAL)).isFalse();
    assertThat(busy.isOver(late, Limits.USUAL)).isTrue();
  }

  @Test
  void it_asks_keycloak_again_before_its_word_is_too_old() {
    assertThat(signIn.isRefreshDue(NOW.plus(TOKEN).minusSeconds(31))).isFalse();
    assertThat(signIn.isRefreshDue(NOW.plus(TOKEN).minusSeconds(30))).isTrue();
  }

  @Test
  void strong_roles_count_with_a_second_factor_and_a_fresh_word_alone() {
    assertThat(signIn.isStrong(NOW)).isTrue();
    assertThat(signIn.isStrong(NOW.plus(TOKEN))).isFalse();
    assertThat(aSignIn("pwd").isStrong(NOW)).isFalse();
  }

  @Test
  void a_renewal_changes_what_was_given_and_not_how_one_was_recognised() {
    SignIn renewed = signIn.renewed(aProof(NOW.plusSeconds(600)), NOW.plusSeconds(300));
    assertThat(renewed.acr()).isEqualTo(SignIn.SECOND_FACTOR);
    assertThat(renewed.roles()).containsExactly("staff");
    assertThat(renewed.expiresAt()).isEqualTo(signIn.expiresAt());
  }

  private static SignIn aSignIn(String acr) {
    return SignIn.open(new UUID(0, 1), aProof(NOW.plus(TOKEN)), acr, NOW, Limits.USUAL);
  }

  private static Proof aProof(Instant until) {
    return new Proof("subject", Optional.of("sid"), "Name", "pwd", Set.of("staff"), false, until);
  }
}
