package org.infitah.spi;

/**
 * How a plugin fares at one tenant, in its own eyes; shown to the tenant's administrators.
 *
 * @param well whether it does what it should
 * @param words key of what is said about it among the plugin's texts; empty when there is nothing
 *     to say
 */
public record Health(boolean well, String words) {

  public Health {
    if (!well && words.isEmpty()) {
      throw new IllegalArgumentException("what is not well is said");
    }
  }

  /** It does what it should. */
  public static Health good() {
    return new Health(true, "");
  }

  /** It does not, and the words of that key say why and what to do. */
  public static Health troubled(String words) {
    return new Health(false, words);
  }
}
