package org.infitah.consultation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void an_answer_says_what_becomes_of_it_and_why() {
    assertThat(reply("accepted", "fits", "Entre dans le programme.").wrong()).isEmpty();
    assertThat(reply("perhaps", "mood", "Non.").wrong())
        .isEqualTo(Map.of("outcome", "outcome", "reason", "reason", "words", "words"));
  }

  @Test
  void few_letters_give_no_reason() {
    assertThat(reply("not", "other", "    Non    ").wrong()).containsEntry("words", "words");
  }

  private static Reply reply(String outcome, String reason, String words) {
    return new Reply(outcome, reason, LocalText.of("fr", words), Optional.empty());
  }
}
