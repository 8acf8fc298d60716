package org.infitah.tests.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The one platform of the whole run: one PostgreSQL, one Keycloak, one Payara. Whoever needs it
 * first starts it; it stops when the test session ends.
 */
public final class Running {

  private static @Nullable Running running;
  private static boolean failed;

  private final LocalPlatform platform;
  private final TestTree tree;
  private final VirusScanner scanner;
  private final Outside outside;

  private Running(LocalPlatform platform, TestTree tree, VirusScanner scanner, Outside outside) {
    this.platform = platform;
    this.tree = tree;
    this.scanner = scanner;
    this.outside = outside;
  }

  /**
   * The platform, started now if this is the first question; what failed once is not tried again.
   */
  public static synchronized Running platform() {
    if (failed) {
      throw new IllegalStateException("the platform did not start when it was first asked for");
    }
    if (running == null) {
      try {
        running = start();
      } catch (IOException | SQLException | RuntimeException e) {
        failed = true;
        throw new IllegalStateException("the platform did not start", e);
      }
    }
    return running;
  }

  private static Running start() throws IOException, SQLException {
    TestTree tree = TestTree.lay(Path.of("target").toAbsolutePath());
    Path directory = tree.target().resolve("platform");
    // What an earlier run was given may be somebody else's by now.
    Files.deleteIfExists(directory.resolve("ports.properties"));
    VirusScanner scanner = VirusScanner.start();
    Outside outside = Outside.start();
    LocalSettings settings =
        LocalSettings.beside(directory, tree.checkout())
            .telling(
                Map.of(
                    // Half of the overlay's small pool.
                    "INFITAH_PLUGIN_ALL_CALLS",
                    "2",
                    "INFITAH_CLAMD",
                    scanner.address(),
                    "INFITAH_OUTGOING_PROXY",
                    outside.address(),
                    "INFITAH_SCAN_REST",
                    "PT2S",
                    "INFITAH_MAIL_QUOTA_REST",
                    "PT4S",
                    "INFITAH_SWEEP_REST",
                    "PT5S"));
    LocalPlatform platform = LocalPlatform.prepare(settings, new Steps(System.out));
    try {
      platform.start(new ApplyLocally(tree.checkout().tenantsConfig()));
      CanaryRows.plant(platform);
      CanaryFiles.plant(platform, directory.resolve("files"));
    } catch (IOException | SQLException | RuntimeException e) {
      platform.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(Running::stop, "farewell"));
    return new Running(platform, tree, scanner, outside);
  }

  static synchronized void stop() {
    if (running != null) {
      running.platform.close();
      running = null;
    }
  }

  public LocalPlatform local() {
    return platform;
  }

  /** The one that looks at every file that comes in. */
  public VirusScanner scanner() {
    return scanner;
  }

  /** What plugins reach of the world. */
  public Outside outside() {
    return outside;
  }

  public TestTree tree() {
    return tree;
  }

  public int port() {
    return platform.port(Ports.Service.PORTAL);
  }

  /**
   * A connection that sees and may do everything: for arranging and for looking behind the scenes.
   */
  public Connection superuser() throws SQLException {
    return platform.superuser().open();
  }

  /** What a server wrote to its log so far. */
  public Path log(String server) {
    return tree.target().resolve("platform/log/" + server + ".log");
  }
}
