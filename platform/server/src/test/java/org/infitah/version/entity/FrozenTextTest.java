package org.infitah.version.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrozenTextTest {

  @Test
  void the_digest_is_of_the_bytes_in_utf_8() {
    FrozenText frozen = FrozenText.of("abc");
    assertThat(frozen.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(frozen.intact()).isTrue();
    assertThat(FrozenText.of("é").bytes()).hasSize(2);
  }

  @Test
  void one_flipped_byte_is_seen() {
    FrozenText frozen = FrozenText.of("100 000 dirhams");
    FrozenText touched = new FrozenText("900 000 dirhams", frozen.sha256());
    assertThat(touched.intact()).isFalse();
    assertThat(touched.found()).isNotEqualTo(frozen.sha256());
  }
}
