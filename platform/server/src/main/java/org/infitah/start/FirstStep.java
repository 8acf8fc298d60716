package org.infitah.start;

/**
 * A step of the first hour. The feature in which it is done contributes it as a CDI bean, and tells
 * from its own data whether it was done: nobody ticks it by hand.
 */
public interface FirstStep {

  /** Its name in data; the words for it are this room's. */
  String code();

  /** Its place among the ten. */
  int order();

  /** Where it is done, below the language. */
  String path();

  /** Whether it was done. Asked within a transaction; three statements at most. */
  boolean done();
}
