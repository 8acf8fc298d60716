package org.infitah.network;

/** What others may ask of the charter. */
public interface Charters {

  /** A mark of what the charter says today: other words, another mark. */
  String version();
}
