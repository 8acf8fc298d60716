package org.infitah.foundation.file.control;

import java.io.IOException;

/** Says of bytes whether they carry something harmful. */
interface Scanner {

  /** Whether there is one at all: without it nothing waits to be scanned. */
  boolean present();

  /**
   * Scans.
   *
   * @throws IOException when no answer comes: what was asked about stays where it is
   */
  boolean finds(byte[] bytes) throws IOException;
}
