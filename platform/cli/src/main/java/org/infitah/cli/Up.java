package org.infitah.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Steps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code infitah up}: the whole platform on this machine until Ctrl-C. */
@Command(name = "up", description = "Starts the whole platform on this machine.")
final class Up implements Callable<Integer> {

  @Option(names = "--port", description = "The portals' port (8080 on the first start).")
  private @Nullable Integer port;

  @Override
  public Integer call() throws Exception {
    Checkout checkout = Checkout.ofThisBuild();
    Path directory = checkout.root().resolve(".infitah");
    Steps steps = new Steps(System.out);
    OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
    try (LocalPlatform platform = LocalPlatform.in(directory, checkout, wanted, steps)) {
      AtomicBoolean over = new AtomicBoolean();
      Thread farewell = new Thread(() -> stop(platform, steps, over), "farewell");
      Runtime.getRuntime().addShutdownHook(farewell);
      try {
        platform.start();
        steps.say("");
        steps.say("  " + platform.apex() + "/");
        steps.say("  Ctrl-C stops everything.");
        new CountDownLatch(1).await();
      } finally {
        over.set(true);
      }
    }
    return 0;
  }

  /** Ctrl-C and TERM are how this command is meant to end: everything in order, then code 0. */
  private static void stop(LocalPlatform platform, Steps steps, AtomicBoolean over) {
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
