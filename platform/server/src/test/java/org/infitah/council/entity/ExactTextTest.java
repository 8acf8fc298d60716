package org.infitah.council.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactTextTest {

  @Test
  void a_text_is_the_same_however_it_was_sent() {
    ExactText sent = ExactText.of("Délibéré\r\nprogramme\r\n");
    assertThat(ExactText.of("De\u0301libe\u0301re\u0301\nprogramme")).isEqualTo(sent);
    assertThat(sent.matches()).isTrue();
    assertThat(ExactText.of("abc").digest())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void one_other_letter_is_seen() {
    ExactText decided = ExactText.of("100 000 dirhams");
    assertThat(new ExactText("900 000 dirhams", decided.digest()).matches()).isFalse();
  }
}
