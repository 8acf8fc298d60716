package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.infitah.foundation.persistence.ReadOnly;

/**
 * A transaction that shares its fate with no other: whatever goes wrong in it, the one it was begun
 * beside goes on. Beside a request's it takes a second connection; better begin it after that
 * ended.
 */
@Dependent
public class OwnTransaction {

  /** Does something that only reads; PostgreSQL refuses every write in it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T read(Supplier<T> work) {
    boolean before = ReadOnly.wanted();
    ReadOnly.want(true);
    try {
      return work.get();
    } finally {
      ReadOnly.want(before);
    }
  }

  /** Does something that may write. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T write(Supplier<T> work) {
    boolean before = ReadOnly.wanted();
    ReadOnly.want(false);
    try {
      return work.get();
    } finally {
      ReadOnly.want(before);
    }
  }
}
