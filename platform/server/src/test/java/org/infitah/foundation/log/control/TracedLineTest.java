package org.infitah.foundation.log.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.infitah.foundation.log.LogContext;
import org.junit.jupiter.api.Test;

class TracedLineTest {

  private static final UUID TRACE = new UUID(7, 7);

  @Test
  void a_line_says_whose_work_it_was_and_which() {
    LogRecord line = new LogRecord(Level.INFO, "kept {0}");
    line.setParameters(new Object[] {"x"});
    Formatter shown =
        new Formatter() {
          @Override
          public String format(LogRecord written) {
            return Arrays.toString(written.getParameters()) + formatMessage(written);
          }
        };

    try (LogContext.Binding ignored = LogContext.bind(TRACE, () -> Optional.of("sefrou"))) {
      assertThat(new TracedLine(shown).format(line))
          .isEqualTo("[x, {tenant=sefrou, trace=" + TRACE + "}]kept x");
    }
    assertThat(new TracedLine(shown).format(line)).isEqualTo("[x]kept x");
    assertThat(LogContext.trace()).isEmpty();
  }

  @Test
  void nothing_on_it_speaks_of_people() {
    LogRecord line =
        new LogRecord(Level.WARNING, "GET /fr/search?q=Fatima&page=2 of fatima.b+x@example.co.ma");
    line.setThrown(new IllegalStateException("Key (email)=(hamid@example.org) already exists"));

    assertThat(new TracedLine(new SimpleFormatter()).format(line))
        .contains("GET /fr/search?(query) of (address)", "Key (email)=((address)) already exists")
        .doesNotContain("Fatima", "fatima", "hamid");
  }

  @Test
  void what_only_looks_alike_stays() {
    assertThat(TracedLine.plain("select a from b where c = ? and d=?; org.x.Y@1f2e3d ok?"))
        .isEqualTo("select a from b where c = ? and d=?; org.x.Y@1f2e3d ok?");
  }
}
