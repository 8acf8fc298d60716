package org.infitah.cli.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.infitah.cli.CannotGoOn;

/**
 * Keycloak from its distribution, built once per user for PostgreSQL and our features, then laid
 * out for each start with our theme and our realm, which it imports when it does not know it yet.
 */
final class Keycloak implements Part {

  static final String NAME = "keycloak";
  private static final String VERSION = "26.7.3";
  private static final String RESOURCES = "/keycloak";

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--health-enabled=true",
          "--features-disabled=identity-brokering-api,twitter-broker,kerberos,device-flow,ciba");

  /** A build with other options is another program. */
  private static final String CACHED =
      "keycloak-" + VERSION + "-" + HexFormat.of().toHexDigits(BUILD.hashCode());

  /** The distribution's own flags, with a small heap and the fast compiler alone. */
  private static final List<String> JAVA =
      List.of(
          "-Xms64m",
          "-Xmx320m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MetaspaceSize=96m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Djava.security.egd=file:/dev/urandom",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dquarkus-log-max-startup-records=10000",
          "-Dpicocli.disable.closures=true",
          // A connection that died with PostgreSQL is found out by the pool, not by who signs in.
          "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  /** Where it listens and what it stores its data in. */
  record Settings(int port, int managementPort, String databaseUrl, Map<String, String> secrets) {

    Settings {
      secrets = Map.copyOf(secrets);
    }
  }

  private final Home home;
  private final Settings settings;
  private final Path program;

  Keycloak(Home home, Checkout checkout, Settings settings) throws IOException {
    this.home = home;
    this.settings = settings;
    this.program =
        Unpacked.once(
            CACHED,
            target -> build(checkout.dist("keycloak-quarkus-dist-" + VERSION + ".tar.gz"), target));
  }

  static boolean isBuilt() {
    return Unpacked.isDone(CACHED);
  }

  private static void build(Path archive, Path target) throws IOException {
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
      Unpacked.tar(packed, target, 1);
    }
    Tools.run(command(target, BUILD));
  }

  private static List<String> command(Path place, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Tools.java());
    command.addAll(JAVA);
    command.addAll(
        List.of(
            "-Dkc.home.dir=" + place,
            "-Djboss.server.config.dir=" + place.resolve("conf"),
            "-cp",
            place.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public Child start() throws IOException {
    Home.delete(home.keycloak());
    Unpacked.linkTree(program, home.keycloak());
    layOut();
    List<String> command = new ArrayList<>(Tools.dyingWithUs(Child.Goodbye.TERM));
    command.addAll(
        command(
            home.keycloak(),
            List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + settings.managementPort(),
                "--hostname=http://localhost:" + settings.port(),
                "--cache=local",
                "--log-level=info,io.smallrye.health:error",
                "--db-url=" + settings.databaseUrl(),
                "--db-username=keycloak",
                "--db-pool-max-size=10")));
    return Child.start(
        home, new Child.Program(NAME, command, settings.secrets(), Child.Goodbye.TERM));
  }

  /** Puts our realm and our theme where Keycloak looks for them. */
  private void layOut() throws IOException {
    Path imports = Files.createDirectories(home.keycloak().resolve("data/import"));
    try {
      URI resources = Keycloak.class.getResource(RESOURCES + "/realm.json").toURI();
      if (resources.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(resources, Map.of())) {
          layOut(jar.getPath(RESOURCES), imports);
        }
      } else {
        layOut(Path.of(resources).resolveSibling(""), imports);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void layOut(Path resources, Path imports) throws IOException {
    Files.copy(resources.resolve("realm.json"), imports.resolve("realm.json"));
    Unpacked.linkTree(resources.resolve("themes"), home.keycloak().resolve("themes"));
  }

  /** Its log says "started" long before the realm is there; its health does not. */
  @Override
  public void awaitReady(Child child) {
    try {
      Waiting.forHealth(
          child,
          "http://127.0.0.1:" + settings.managementPort() + "/health/ready",
          Duration.ofMinutes(4));
    } catch (CannotGoOn e) {
      throw child.said().contains("Failed to import realm")
          ? new CannotGoOn("Keycloak refuses realm.json. See " + child.log(), e)
          : e;
    }
  }
}
