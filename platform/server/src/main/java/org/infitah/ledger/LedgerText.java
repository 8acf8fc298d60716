package org.infitah.ledger;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infitah.spi.LocalText;

/** How texts in several languages stand in the ledger's digests. */
public final class LedgerText {

  private LedgerText() {}

  /** One line a language, in the order of their codes: the code, a tab, the text. */
  public static String of(LocalText text) {
    return new TreeMap<>(text.texts())
        .entrySet().stream()
            .map(each -> each.getKey() + '\t' + each.getValue())
            .collect(Collectors.joining("\n"));
  }
}
