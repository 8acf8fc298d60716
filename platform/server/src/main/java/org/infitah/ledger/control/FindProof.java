package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerProof;
import org.infitah.ledger.LedgerProofs;

/** Finds the salt of an event of the tenant at hand. */
@Dependent
public class FindProof implements LedgerProofs {

  private final EntityManager entities;

  @Inject
  FindProof(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<LedgerProof> find(LedgerKind kind, String reference) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select salt, digest from core.ledger_event where tenant_id = core.tenant()"
                    + " and kind = ? and reference = ? order by at, id")
            .setParameter(1, kind.code())
            .setParameter(2, reference)
            .setMaxResults(1)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new LedgerProof((String) row[0], (String) row[1]))
        .findFirst();
  }
}
