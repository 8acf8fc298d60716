package org.infitah.consultation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  @ParameterizedTest
  @ValueSource(strings = {"7K3F-9QXM-2ABC", "7k3f9qxm2abc", " 7K3F 9QXM 2ABC ", "7k3f–9qxm–2abc"})
  void it_is_found_however_it_is_typed(String typed) {
    assertThat(Receipt.of(typed)).isEqualTo("7K3F-9QXM-2ABC");
  }
}
