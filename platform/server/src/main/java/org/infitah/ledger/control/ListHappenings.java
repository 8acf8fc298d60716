package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.infitah.ledger.Happening;
import org.infitah.ledger.Happenings;
import org.infitah.ledger.LedgerKind;

/** Tells of meetings, consultations, sessions, decisions and versions; not of each contribution. */
@Dependent
public class ListHappenings implements Happenings {

  private static final List<String> TOLD =
      Arrays.stream(LedgerKind.values())
          .map(LedgerKind::code)
          .filter(code -> !code.startsWith("contribution-"))
          .toList();

  private final LedgerRepository ledger;

  @Inject
  ListHappenings(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Happening> latest(int most) {
    return ledger.latest(TOLD, most);
  }
}
