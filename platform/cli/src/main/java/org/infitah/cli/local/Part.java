package org.infitah.cli.local;

import java.io.IOException;

/** One of the servers the platform is made of; it can be started again after it fell. */
interface Part {

  /** How the operator calls it. */
  String name();

  /** Starts the process without waiting for it. */
  Child start() throws IOException;

  /** Waits until the server does its work; fails early when the process ends. */
  void awaitReady(Child child);

  /** The process has ended as it was asked to. */
  default void ended() throws IOException {}
}
