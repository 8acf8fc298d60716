package org.infitah.foundation.mail.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedAddressTest {

  @Test
  void the_first_letter_and_the_house_stay() {
    assertThat(MaskedAddress.of("amina@example.org")).isEqualTo("a•••@example.org");
    assertThat(MaskedAddress.of("أمينة@example.org")).isEqualTo("أ•••@example.org");
    assertThat(MaskedAddress.of("a@b")).isEqualTo("a•••@b");
  }

  @Test
  void what_is_no_address_shows_nothing() {
    assertThat(MaskedAddress.of("nobody")).isEqualTo("•••");
    assertThat(MaskedAddress.of("@b")).isEqualTo("•••");
    assertThat(MaskedAddress.of("")).isEqualTo("•••");
  }
}
