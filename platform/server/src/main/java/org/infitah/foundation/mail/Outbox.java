package org.infitah.foundation.mail;

import java.util.UUID;

/** Where a use case leaves its mails. */
public interface Outbox {

  /**
   * Leaves a mail to be sent once the transaction at hand has ended well; when it does not, nothing
   * is sent. The sender is the tenant the thread is bound to.
   *
   * @return its number in the log of deliveries
   */
  UUID send(Mail mail);
}
