package org.infitah.cli.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Elsewhere;
import org.infitah.cli.apply.Target;
import org.infitah.cli.config.TenantsConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code infitah operate}: what the network asks for on its pages is done, until it is stopped. */
@Command(
    name = "operate",
    description = {
      "Carries out what the network asks for on its pages, until it is stopped.",
      "Several may run: each task is one operator's. Without options it works for the platform"
          + " deploy/up runs from this directory, which has an operator of its own already."
    },
    mixinStandardHelpOptions = true)
public final class OperateCommand implements Callable<Integer> {

  @Option(
      names = "--config",
      description = "The folder whose pages new portals get (tenants-config).")
  private Path folder = Path.of("tenants-config");

  @Option(
      names = "--files",
      defaultValue = "${env:INFITAH_FILES:-}",
      description = "The folder with the tenants' files, of an installation elsewhere.")
  private String files = "";

  @Option(
      names = "--key",
      defaultValue = "${env:INFITAH_ARCHIVE_KEY:-}",
      description = "The file with its key for archives; it is made at first use.")
  private String key = "";

  @Option(
      names = "--dns",
      defaultValue = "${env:INFITAH_DNS:-}",
      description =
          "Whom to ask whether a domain is a tenant's, as host:port; else whom this machine asks.")
  private String dns = "";

  @ArgGroup(exclusive = false, heading = "An installation elsewhere:%n")
  private @Nullable Elsewhere elsewhere;

  private Dns dns() {
    return dns.isEmpty() ? Dns.ofSettings() : Dns.at(dns);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Target target = Target.of(elsewhere);
    if (!target.local() && (files.isEmpty() || key.isEmpty())) {
      throw new CannotGoOn("An installation elsewhere needs --files and --key too.");
    }
    Path kept = target.local() ? Target.running().files() : Path.of(files);
    Path signing = target.local() ? Target.running().archiveKey() : Path.of(key);
    Operator operator =
        Operator.begin(
            new Operator.Doors(
                target.database(), target.keycloak(), target.address(), kept, signing, dns()),
            TenantsConfig.read(folder).pages());
    // The task at hand is ended before the process does.
    Runtime.getRuntime().addShutdownHook(new Thread(operator::close, "last-task"));
    System.out.println("Working until stopped.");
    new CountDownLatch(1).await();
    return 0;
  }
}
