package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.infitah.foundation.identity.control.Sealer.Purpose;
import org.junit.jupiter.api.Test;

class SealerTest {

  private final Sealer sealer = new Sealer(key('a'));

  @Test
  void what_it_sealed_it_opens() {
    byte[] sealed = sealer.seal(Purpose.TOKENS, "4 row", "سر");
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("سر");
    assertThat(sealer.open(Purpose.TOKENS, "4 row", sealed)).contains("سر");
  }

  @Test
  void it_opens_nothing_elsewhere_or_for_another_purpose() {
    byte[] sealed = sealer.seal(Purpose.TOKENS, "4 row", "secret");
    assertThat(sealer.open(Purpose.TOKENS, "5 row", sealed)).isEmpty();
    assertThat(sealer.open(Purpose.ATTEMPT, "4 row", sealed)).isEmpty();
    assertThat(new Sealer(key('b')).open(Purpose.TOKENS, "4 row", sealed)).isEmpty();
  }

  @Test
  void a_changed_bit_breaks_the_seal() {
    byte[] sealed = sealer.seal(Purpose.TOKENS, "4 row", "secret");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(sealer.open(Purpose.TOKENS, "4 row", changed)).isEmpty();
    }
    assertThat(sealer.open(Purpose.TOKENS, "4 row", new byte[3])).isEmpty();
  }

  @Test
  void the_same_text_is_never_sealed_the_same_way() {
    assertThat(sealer.seal(Purpose.TOKENS, "c", "t"))
        .isNotEqualTo(sealer.seal(Purpose.TOKENS, "c", "t"));
  }

  @Test
  void a_short_key_stops_the_start() {
    assertThatThrownBy(() -> new Sealer("c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("INFITAH_SESSION_KEY");
  }

  private static String key(char letter) {
    return Base64.getEncoder()
        .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
  }
}
