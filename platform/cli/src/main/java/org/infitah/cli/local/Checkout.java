package org.infitah.cli.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.infitah.cli.CannotGoOn;

/** Where a built source tree keeps what the platform is started from. */
public record Checkout(Path root) {

  /** The tree this very class was built in. */
  public static Checkout ofThisBuild() {
    try {
      Path here =
          Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path at = here; at != null; at = at.getParent()) {
        if (Files.isDirectory(at.resolve("platform/cli")) && Files.exists(at.resolve("pom.xml"))) {
          return new Checkout(at);
        }
      }
      throw new CannotGoOn("This command runs from a source tree only; " + here + " is in none.");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path war() {
    return built("platform/server/target/infitah.war");
  }

  Path dist(String file) {
    return built("platform/cli/target/dist").resolve(file);
  }

  Path lib() {
    return built("platform/cli/target/lib");
  }

  Path plugins() {
    return root.resolve("plugins");
  }

  /** What the tenants are configured from. */
  public Path tenantsConfig() {
    return root.resolve("tenants-config");
  }

  private Path built(String path) {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      throw new CannotGoOn(file + " is not there: build first (deploy/up does).");
    }
    return file;
  }
}
