package org.infitah.cli.database;

import java.util.List;

/**
 * Where an installed version comes from and what it was let in with.
 *
 * @param publisher the public key it was signed with; empty when a test laid it there
 * @param spi the versions of the SPI it works with
 * @param capabilities what the platform shall lend it, and nothing else
 * @param verified what was asked of it and found, as JSON; empty when nobody asked
 */
public record Provenance(String publisher, String spi, List<String> capabilities, String verified) {

  public Provenance {
    capabilities = List.copyOf(capabilities);
  }

  /** Of a JAR nobody signed. */
  public static Provenance unknown() {
    return new Provenance("", "", List.of(), "");
  }
}
