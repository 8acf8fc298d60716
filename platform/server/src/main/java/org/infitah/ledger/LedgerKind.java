package org.infitah.ledger;

import java.util.Locale;

/** What can happen in a programme that everybody may know of, in the order it mostly does. */
public enum LedgerKind {
  MINUTES_PUBLISHED,
  CONSULTATION_PLANNED,
  CONTRIBUTION_RECEIVED,
  CONTRIBUTION_MERGED,
  CONTRIBUTION_SPLIT,
  CONTRIBUTION_HIDDEN,
  CONTRIBUTION_ANSWERED,
  CONSULTATION_CLOSED,
  SESSION_CALLED,
  VOTE_RECORDED,
  DELIBERATION_RECORDED,
  VERSION_FROZEN,
  PROGRAMME_ADOPTED;

  /** Its name in the ledger. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
