package org.infitah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.DemoLogin;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Steps;
import org.infitah.cli.plugin.ReloadBuilds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code infitah up}: the whole platform on this machine until Ctrl-C. */
@Command(
    name = "up",
    description = "Starts the whole platform on this machine.",
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

  private static final long BETWEEN_LOOKS = 1_000;

  @Option(names = "--port", description = "The portals' port (8080 on the first start).")
  private @Nullable Integer port;

  @Option(names = "--reset", description = "Forget all data first.")
  private boolean reset;

  @Option(
      names = "--dev",
      paramLabel = "<folder>",
      description = "Take up each new build of a plugin in that folder, its Maven target.")
  private List<Path> dev = List.of();

  private final Steps steps = new Steps(System.out);

  @Override
  public Integer call() throws Exception {
    long began = System.nanoTime();
    Checkout checkout = Checkout.ofThisBuild();
    Path directory = checkout.root().resolve(".infitah");
    OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
    LocalSettings settings = new LocalSettings(directory, checkout, wanted, reset);
    try (LocalPlatform platform = LocalPlatform.prepare(settings, steps)) {
      AtomicBoolean over = new AtomicBoolean();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, over), "farewell"));
      try {
        platform.start(new ApplyLocally(checkout.tenantsConfig()));
        tell(platform, (System.nanoTime() - began) / 1e9);
        reload(platform);
        throw platform.awaitFailure();
      } finally {
        over.set(true);
      }
    }
  }

  private void tell(LocalPlatform platform, double seconds) throws SQLException {
    steps.say(String.format(Locale.ROOT, "  %-14s %-46s %6.1f s", "All", "", seconds));
    steps.say("  Memory         " + platform.footprint());
    steps.say("");
    for (String portal : platform.portals()) {
      steps.say("  " + portal);
    }
    steps.say("  " + platform.consoleUrl() + "   mails and one-time codes");
    steps.say("");
    steps.say("  Demo accounts (for this machine alone):");
    for (DemoLogin login : platform.demoLogins()) {
      String code = login.otpSecret().isPresent() ? ", with a one-time code" : "";
      steps.say(
          String.format(
              Locale.ROOT,
              "  %-32s %-14s %s%s",
              login.username(),
              login.password(),
              login.roles(),
              code));
    }
    steps.say("");
    steps.say("  Ctrl-C stops everything; the data stays.");
  }

  /** Looks for builds until this process ends; it never keeps it from ending. */
  private void reload(LocalPlatform platform) throws IOException {
    if (dev.isEmpty()) {
      return;
    }
    List<Path> folders = dev.stream().map(Path::toAbsolutePath).toList();
    ReloadBuilds builds = platform.reloading(folders, line -> steps.say("  " + line));
    steps.say("  Builds in " + folders + " are taken up.");
    Thread looking = new Thread(() -> look(builds), "builds");
    looking.setDaemon(true);
    looking.start();
  }

  private void look(ReloadBuilds builds) {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        try {
          builds.look();
        } catch (SQLException e) {
          steps.say("  Builds are not taken up now: " + e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ctrl-C and TERM are how this command is meant to end: everything in order, then code 0. */
  private void stop(LocalPlatform platform, AtomicBoolean over) {
    if (over.get()) {
      return;
    }
    steps.say("");
    steps.say("Stopping ...");
    platform.close();
    steps.say("Stopped.");
    Runtime.getRuntime().halt(0);
  }
}
