package org.infitah.scan;

/**
 * One thing a plugin may not do, and where it does it.
 *
 * @param type the class, by its full name
 * @param method of that class; empty when it is the class as a whole
 * @param calls the class, member or file it is about
 * @param reason why not
 */
public record Finding(String type, String method, String calls, Reason reason) {

  @Override
  public String toString() {
    if (reason == Reason.HIDDEN) {
      return type + " refers to " + calls;
    }
    return type
        + (method.isEmpty() ? "" : "." + method)
        + " calls "
        + calls
        + ", which "
        + reason.words();
  }
}
