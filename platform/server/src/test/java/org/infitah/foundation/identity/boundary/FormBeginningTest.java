package org.infitah.foundation.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormBeginningTest {

  @Test
  void it_finds_a_field_and_takes_nothing_away() throws IOException {
    String form = "csrf=abc-_9&text=" + "x".repeat(10_000);
    FormBeginning beginning = of(form);
    assertThat(beginning.field("csrf")).contains("abc-_9");
    assertThat(new String(beginning.whole().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(form);
  }

  @Test
  void a_field_that_only_ends_alike_is_another() throws IOException {
    assertThat(of("notcsrf=abc&a=csrf=b").field("csrf")).isEmpty();
  }

  @Test
  void it_finds_the_first_part_of_an_upload() throws IOException {
    FormBeginning beginning =
        of(
            "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n...");
    assertThat(beginning.part("csrf")).contains("abc");
    assertThat(beginning.part("other")).isEmpty();
  }

  private static FormBeginning of(String body) throws IOException {
    return FormBeginning.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
