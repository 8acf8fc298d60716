package org.infitah.ledger;

import java.util.Optional;

/** Hands out what the author of a text proves it with. Call within a transaction. */
public interface LedgerProofs {

  /** That of the first event of this kind about a reference. */
  Optional<LedgerProof> find(LedgerKind kind, String reference);
}
