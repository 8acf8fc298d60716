package org.infitah.foundation.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * What the browser at hand keeps of a guest, who has no account and is signed in nowhere: an
 * unguessable value of this host alone. Only its hash is told.
 */
public interface GuestTicket {

  /** The hash of what the browser shows, if it shows anything. */
  Optional<String> hash();

  /** Gives the browser another one for so long, and tells its hash. */
  String give(Duration lasting);

  /** Takes it from the browser. */
  void take();
}
