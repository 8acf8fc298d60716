package org.infitah.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.infitah.cli.ledger.LedgerVerifier.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerVerifierTest {

  private static final String DIGEST = "0123abcd".repeat(8);

  /** Both computed by sha256sum from what is said of the format. */
  private static final String FIRST =
      "f4c50e33b3f3eeea63f6e0dd4ad56df0c05cd89cc1566ece27678800408524fb";

  private static final String SECOND =
      "8b7faeea0ec5d7014240e7e106ffb71a953bc165cc900f8ae4bde88f45415bea";

  private static final List<String> LINES =
      List.of(
          "1\t2026-11-23T06:31:52.000000Z\tconsultation-planned\tSEF-C-002\t"
              + DIGEST
              + "\t"
              + FIRST,
          "2\t2026-11-23T06:32:00.123456Z\tcontribution-received\tSEF-I-00001\t"
              + DIGEST
              + "\t"
              + SECOND);

  @TempDir private Path folder;

  @Test
  void a_whole_ledger_is_told_by_its_end() throws Exception {
    assertThat(LedgerVerifier.verify(file(LINES), "")).isEqualTo("2:" + SECOND);
    assertThat(LedgerVerifier.verify(file(List.of()), "")).isEqualTo("0:");
    assertThat(LedgerVerifier.verify(file(LINES), "1:" + FIRST)).isEqualTo("2:" + SECOND);
    assertThat(LedgerVerifier.verify(file(LINES), "0:")).isEqualTo("2:" + SECOND);
  }

  @Test
  void whatever_was_changed_is_named_by_its_line() throws Exception {
    String whole = String.join("\n", LINES);
    assertBroken(whole.replace("consultation-planned", "consultation-closed"), "line 1");
    assertBroken(whole.replace("SEF-I-00001", "SEF-I-00002"), "line 2");
    assertBroken(whole.replace("06:32:00.123456", "06:32:00.123457"), "line 2");
    assertBroken(whole.replaceFirst("0123abcd", "1123abcd"), "line 1");
    assertBroken(LINES.get(1), "line 1: its number is 2");
    assertBroken(LINES.get(0) + "\tmore", "line 1: not six fields");
  }

  @Test
  void one_that_was_written_anew_does_not_hold_its_old_end() {
    assertThatThrownBy(() -> LedgerVerifier.verify(file(LINES.subList(0, 1)), "2:" + SECOND))
        .isInstanceOf(Broken.class)
        .hasMessageContaining("which it once ended with");
  }

  private void assertBroken(String text, String message) throws IOException {
    String file = file(List.of(text));
    assertThatThrownBy(() -> LedgerVerifier.verify(file, ""))
        .isInstanceOf(Broken.class)
        .hasMessageStartingWith(message);
  }

  private String file(List<String> lines) throws IOException {
    Path file = folder.resolve("ledger.tsv");
    Files.write(file, lines);
    return file.toString();
  }
}
