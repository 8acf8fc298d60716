package org.infitah.look.boundary;

import java.util.Optional;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.LocalText;

/**
 * A look as machines read it.
 *
 * @param main the tenant's own colour
 * @param ink words upon it
 * @param tint a pale surface of it
 */
public record LookAnswer(
    LocalText names, String main, String ink, String tint, String accent, Optional<Shown> logo) {

  static LookAnswer of(Tenant tenant) {
    Brand brand = tenant.brand();
    return new LookAnswer(
        tenant.names(),
        brand.primary(),
        brand.ink(),
        brand.tint(),
        brand.accent(),
        brand.logo().map(Shown::of));
  }

  /**
   * A logo.
   *
   * @param path on this host
   */
  public record Shown(String path, LocalText alt) {

    static Shown of(Logo logo) {
      return new Shown(logo.path(), logo.alt());
    }
  }
}
