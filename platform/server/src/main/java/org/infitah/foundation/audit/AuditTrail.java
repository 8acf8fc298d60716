package org.infitah.foundation.audit;

/**
 * Where acts are recorded. A row is written in the transaction at hand and shares its fate, so that
 * nothing is done unrecorded and nothing recorded that was not done; outside one it is written at
 * once. The tenant is the one the thread is bound to.
 */
public interface AuditTrail {

  void record(Act act);
}
