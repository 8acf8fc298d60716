package org.infitah.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import org.infitah.foundation.persistence.Sha256;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;

/** Notes what happened, with a salted digest of the text it is about. */
@Dependent
public class RecordEvent implements Ledger {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 16;

  private final EntityManager entities;

  @Inject
  RecordEvent(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void record(LedgerKind kind, String reference, String text, Instant at) {
    byte[] drawn = new byte[SALT];
    RANDOM.nextBytes(drawn);
    String salt = HexFormat.of().formatHex(drawn);
    entities
        .createNativeQuery(
            "insert into core.ledger_event (id, at, kind, reference, salt, digest)"
                + " values (cast(? as uuid), ?, ?, ?, ?, ?)")
        .setParameter(1, Uuid7.at(at).toString())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, kind.code())
        .setParameter(4, reference)
        .setParameter(5, salt)
        .setParameter(6, Sha256.of(salt + '\n' + text))
        .executeUpdate();
  }
}
