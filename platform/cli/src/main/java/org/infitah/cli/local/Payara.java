package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Payara Micro with the portals. Its root directory is laid out anew at every start, because a kept
 * one deploys the previous application first; its classes come from an archive that the first run
 * leaves behind, which halves the next start.
 */
final class Payara implements Part {

  static final String NAME = "payara";
  private static final String JAR = "payara-micro-6.2025.10.jar";

  /** Payara's own endpoints answer before our filters on every host: they move away and shut. */
  private static final List<String> BEFORE_BOOT =
      List.of(
          "set configs.config.server-config.network-config.network-listeners.network-listener"
              + ".http-listener.address=127.0.0.1",
          "set-openapi-configuration --enabled=false --endpoint=payara-openapi",
          "set-microprofile-healthcheck-configuration --enabled=false --endpoint=payara-health",
          "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
          "set configs.config.server-config.microprofile-metrics-configuration"
              + ".endpoint=payara-metrics");

  private static final String FORMAT = "java.util.logging.ConsoleHandler.formatter=";
  private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";

  private final Home home;
  private final int port;
  private final Path war;
  private final Map<String, String> environment;
  private final Path program;
  private final ClassArchive archive;

  Payara(Home home, Checkout checkout, int port, Map<String, String> environment)
      throws IOException {
    this.home = home;
    this.port = port;
    this.war = checkout.war();
    this.environment = Map.copyOf(environment);
    Path jar = checkout.dist(JAR);
    this.program = Unpacked.once(JAR.replace(".jar", ""), target -> unpack(jar, target));
    this.archive = new ClassArchive(home, NAME, program.resolve("launch-micro.jar"));
  }

  private static void unpack(Path jar, Path target) throws IOException {
    Tools.run(
        List.of(
            Tools.java(),
            "-jar",
            jar.toString(),
            "--rootDir",
            target.toString(),
            "--outputLauncher"));
    if (!Files.exists(target.resolve("launch-micro.jar"))) {
      throw new IOException("Payara's launcher was not written to " + target);
    }
  }

  @Override
  public String name() {
    return "Payara";
  }

  @Override
  public Child start() throws IOException {
    Home.delete(home.payara());
    Unpacked.linkTree(program, home.payara());
    Path commands = home.payara().resolve("before-boot");
    Files.write(commands, BEFORE_BOOT);
    List<String> command = new ArrayList<>(Tools.dyingWithUs(Child.Goodbye.TERM));
    command.add(Tools.java());
    command.addAll(
        List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + Files.createDirectories(home.payara().resolve("tmp"))));
    command.addAll(archive.options());
    command.addAll(
        List.of(
            "-jar",
            home.payara().resolve("launch-micro.jar").toString(),
            "--nohazelcast",
            "--contextroot",
            "/",
            "--port",
            Integer.toString(port),
            "--logproperties",
            structuredLog().toString(),
            "--prebootcommandfile",
            commands.toString(),
            "--deploy",
            war.toString()));
    return Child.start(home, new Child.Program(NAME, command, environment, Child.Goodbye.TERM));
  }

  /** The server's own log settings, each line as JSON. */
  private Path structuredLog() throws IOException {
    List<String> settings = new ArrayList<>();
    for (String line : Files.readAllLines(home.payara().resolve("config/logging.properties"))) {
      settings.add(line.startsWith(FORMAT) ? FORMAT + JSON : line);
    }
    return Files.write(home.payara().resolve("structured-logging.properties"), settings);
  }

  @Override
  public void ended() throws IOException {
    archive.complete();
  }

  /** Ready means that the application answers: a failed deployment leaves Payara itself up. */
  @Override
  public void awaitReady(Child child) {
    Waiting.forHealth(child, "http://localhost:" + port + "/health", Duration.ofMinutes(4));
  }
}
