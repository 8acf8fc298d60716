package org.infitah.ledger.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.infitah.ledger.LedgerLine;

/** Lines of the ledger in their lasting form. */
final class LedgerLines {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private LedgerLines() {}

  static byte[] write(List<LedgerLine> lines) {
    StringBuilder text = new StringBuilder();
    for (LedgerLine line : lines) {
      text.append(line.number())
          .append('\t')
          .append(TIME.format(line.at()))
          .append('\t')
          .append(line.kind())
          .append('\t')
          .append(line.reference())
          .append('\t')
          .append(line.digest())
          .append('\t')
          .append(line.hash())
          .append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }
}
