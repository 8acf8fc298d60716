package org.infitah.scan;

/** Why a plugin may not call something. */
public enum Reason {
  HIDDEN("is not shown to plugins"),
  PROCESS("ends, starts or steers processes"),
  NATIVE("runs code that is not the JVM's"),
  DATABASE("reaches a database around the platform"),
  REFLECTION("reaches what no scan can see"),
  LOADER("loads classes around the platform"),
  THREAD("runs code on threads the platform does not know"),
  NETWORK("speaks to the network around the platform"),
  FILE("reads or writes files around the platform"),
  SHARED("changes what all plugins and tenants share"),
  SECRET("reads what the platform was started with");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** As they end a sentence that began with what was called. */
  String words() {
    return words;
  }
}
