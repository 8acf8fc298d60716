package org.infitah.foundation.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the installed version of a module comes from.
 *
 * @param publisher the public key it was signed with; empty when nobody signed it
 * @param spi the versions of the SPI it works with; empty when nobody said so
 * @param capabilities what it asked for, and the platform lends it
 * @param sha512 of its JAR, in hexadecimal
 * @param installedAt when it came
 * @param verification what was asked of it before it was let in; empty when nobody asked
 */
public record Origin(
    String publisher,
    String spi,
    List<String> capabilities,
    String sha512,
    Instant installedAt,
    Optional<Verification> verification) {

  public Origin {
    capabilities = List.copyOf(capabilities);
  }

  /**
   * What was asked of it, in the order it was asked.
   *
   * @param classes how many were read
   * @param findings what the look at its code found
   */
  public record Verification(List<Rule> rules, int classes, List<String> findings) {

    public Verification {
      rules = List.copyOf(rules);
      findings = List.copyOf(findings);
    }
  }

  /**
   * One question.
   *
   * @param outcome {@code held}, or {@code left-out} when it was not asked on purpose
   */
  public record Rule(String rule, String outcome) {}
}
