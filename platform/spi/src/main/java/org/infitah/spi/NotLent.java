package org.infitah.spi;

/**
 * The plugin asked for something its manifest does not ask for, so it is not lent. It is no fault
 * of the request's: the plugin must declare the capability and be sealed and installed again.
 */
public final class NotLent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String capability;

  public NotLent(String plugin, String capability) {
    super(plugin + " does not ask for " + capability + " in its manifest");
    this.capability = capability;
  }

  /** What would have to be declared. */
  public String capability() {
    return capability;
  }
}
