package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.plugin.InstallPlugin;
import org.infitah.cli.plugin.Offered;
import org.infitah.cli.plugin.SignCatalogue;
import org.infitah.cli.plugin.SignPlugin;
import org.infitah.cli.plugin.Trust;
import org.infitah.cli.signing.SigningKey;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator installs by the command line: killed half way, or offered what is old. */
class InstallKilledIT {

  private static final String ID = "killed-sample";
  private static final String HOST = "sefrou.localhost";
  private static final String ANSWER = "/api/v1/modules/" + ID + "/words";
  private static final String REGISTERED =
      "select coalesce(max(version), 'none') from sys.plugin where id = '" + ID + "'";
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path work;
  private PluginFolder folder;
  private SigningKey key;
  private Path publishers;

  @BeforeEach
  void open() throws IOException {
    Running.platform();
    folder = new PluginFolder();
    folder.expect(ID);
    key = SigningKey.at(work.resolve("publisher.key"));
    publishers =
        Files.writeString(
            work.resolve("publishers.json"),
            "{\"publishers\": [{\"name\": \"the tests\", \"key\": \""
                + key.told()
                + "\", \"plugins\": [\""
                + ID
                + "\"]}], \"catalogues\": [\""
                + key.told()
                + "\"]}");
  }

  @AfterEach
  void close() throws IOException, SQLException {
    folder.close();
    PluginFolder.tell("delete from sys.plugin_catalogue where key = '" + key.told() + "'");
  }

  /** Held up by the lock that comes after the JAR is laid and before its tables are made. */
  @Test
  void killed_between_laying_and_registering_it_is_said_again_and_whole() throws Exception {
    Path jar = sealed(work, "1.0.0");
    Path laid = Running.platform().local().plugins().resolve(jar.getFileName().toString());
    try (Connection behind = Running.platform().superuser();
        Statement lock = behind.createStatement()) {
      lock.execute("select pg_advisory_lock(hashtext('infitah plugins'))");
      Process killed = install(jar);
      Waiting.until(PATIENCE, () -> Files.exists(laid));
      killed.destroyForcibly().waitFor();
      assertThat(killed.exitValue()).as("SIGKILL").isEqualTo(137);
    }
    assertThat(PluginFolder.ask(REGISTERED)).isEqualTo("none");

    assertThat(install(jar).waitFor()).isZero();

    assertThat(PluginFolder.ask(REGISTERED)).isEqualTo("1.0.0");
    assertThat(Files.readAllBytes(laid)).isEqualTo(Files.readAllBytes(jar));
    PluginFolder.use("sefrou", ID, true);
    Waiting.until(PATIENCE, () -> Http.on(HOST).get(ANSWER).body().equals("1.0.0"));
  }

  @Test
  void neither_an_old_catalogue_nor_an_old_version_comes_back() throws Exception {
    Login migrator = Running.platform().local().migrator();
    Trust trust = Trust.read(publishers);
    Path offered = Files.createDirectory(work.resolve("offered"));
    Instant now = Instant.now();
    Path old = work.resolve("old");
    sealed(offered, "1.0.0");
    new SignCatalogue(key, trust).sign(offered, now.minus(DAY), DAY.multipliedBy(30));
    Files.createDirectory(old);
    for (String name :
        new String[] {
          "catalogue.json", ID + "-1.0.0.jar", ID + "-1.0.0.jar.seal",
        }) {
      Files.copy(offered.resolve(name), old.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    sealed(offered, "1.1.0");
    new SignCatalogue(key, trust).sign(offered, now, DAY.multipliedBy(30));

    assertThat(offer(old, "", trust, now, migrator)).isEqualTo("1.0.0");
    assertThat(offer(offered, "", trust, now, migrator)).isEqualTo("1.1.0");
    assertThatThrownBy(() -> offer(old, "", trust, now, migrator))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("older than one that was seen here");
    assertThatThrownBy(() -> offer(offered, "1.0.0", trust, now, migrator))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("is older than 1.1.0");
    assertThat(PluginFolder.ask(REGISTERED)).isEqualTo("1.1.0");
  }

  /** Installs what a catalogue offers, and says what is registered then. */
  private static String offer(
      Path catalogue, String version, Trust trust, Instant now, Login migrator)
      throws IOException, SQLException {
    String address = catalogue.resolve(SignCatalogue.NAME).toString();
    try (Offered offered = Offered.by(address, trust, now, migrator)) {
      new InstallPlugin(migrator, Running.platform().local().plugins(), offered.trust())
          .install(offered.admit(ID, version));
    }
    return PluginFolder.ask(REGISTERED);
  }

  /** The operator's own command, in a process of its own. */
  private Process install(Path jar) throws IOException {
    Login migrator = Running.platform().local().migrator();
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.infitah.cli.Infitah",
                "plugin",
                "install",
                jar.toString(),
                "--yes",
                "--publishers",
                publishers.toString(),
                "--database",
                migrator.url(),
                "--plugins",
                Running.platform().local().plugins().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("INFITAH_MIGRATOR_PASSWORD", migrator.password());
    return command.start();
  }

  private Path sealed(Path in, String version) throws IOException {
    Path jar =
        SamplePlugin.named(ID)
            .version(version)
            .code(
                "Words",
                "public class Words { @GET public String say() { return \"" + version + "\"; } }")
            .code(
                "Face",
                "public final class Face implements InfitahPlugin {"
                    + " public Map<String, ModuleRoot> resources() {"
                    + " return Map.of(\"words\", (context, tenant) -> new Words()); } }")
            .into(in);
    new SignPlugin(key).sign(jar);
    return jar;
  }
}
