package org.infitah.ledger;

import java.time.Instant;

/** Where use cases leave what everybody may know happened. Call within a transaction. */
public interface Ledger {

  /**
   * Notes that something happened, in the transaction at hand; it is chained soon after.
   *
   * @param reference what it happened to, as it is cited by
   * @param text the exact text it is about; what is kept of it is a salted digest
   * @param at when, as the use case read its clock
   */
  void record(LedgerKind kind, String reference, String text, Instant at);
}
