package org.infitah.foundation.tenancy;

import java.util.Optional;

/**
 * A tenant's colours, as CSS hexadecimal values, and its logo.
 *
 * @param primary the tenant's own colour
 * @param ink text upon it
 * @param tint a pale surface of it
 * @param accent a second colour, sparing
 * @param logo what stands beside its name instead of the drawn mark
 */
public record Brand(String primary, String ink, String tint, String accent, Optional<Logo> logo) {

  static final Brand DEFAULT = new Brand("#0b5d4f", "#ffffff", "#e6f2ef", "#b3541e");

  public Brand {
    for (String colour : new String[] {primary, ink, tint, accent}) {
      if (!colour.matches("#[0-9a-f]{6}")) {
        throw new IllegalArgumentException("not a colour: " + colour);
      }
    }
  }

  /** Colours without a logo. */
  public Brand(String primary, String ink, String tint, String accent) {
    this(primary, ink, tint, accent, Optional.empty());
  }
}
