package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.infitah.ledger.LedgerLine;

/** Hands the ledger out part by part, after the request's own transaction has ended too. */
@Dependent
public class TakeLedger {

  private final LedgerRepository ledger;

  @Inject
  TakeLedger(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  /** As many lines after a number, in their order. */
  @Transactional
  public List<LedgerLine> after(long number, int most) {
    return ledger.after(number, most);
  }
}
