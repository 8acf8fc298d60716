package org.infitah.foundation.persistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Set;

/**
 * The one transaction of a request. Whoever needs it first begins it; use cases join it; it ends
 * before the answer is written, so that no template can reach the database. It takes no connection
 * until something is asked.
 */
@RequestScoped
public class RequestTransaction {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private UserTransaction transaction;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected RequestTransaction() {}

  @Inject
  RequestTransaction(UserTransaction transaction) {
    this.transaction = transaction;
  }

  /** Begins it for a request of that method, unless it is under way already. */
  public void beginFor(String method) {
    begin(READS.contains(method));
  }

  /**
   * Begins it, unless it is under way already.
   *
   * @param readOnly PostgreSQL then refuses every write in it
   */
  public void begin(boolean readOnly) {
    try {
      if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
        ReadOnly.want(readOnly);
        transaction.begin();
      }
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("no transaction could begin", e);
    }
  }

  /** Ends it: commits what went well, rolls back what a use case gave up. */
  public void end(boolean well) {
    try {
      switch (transaction.getStatus()) {
        case Status.STATUS_NO_TRANSACTION -> {
          // Nothing was asked, or it ended before.
        }
        case Status.STATUS_ACTIVE -> {
          if (well) {
            transaction.commit();
          } else {
            transaction.rollback();
          }
        }
        default -> transaction.rollback();
      }
    } catch (SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new IllegalStateException("the transaction did not end well", e);
    } finally {
      ReadOnly.want(false);
    }
  }
}
