package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Ports;
import org.infitah.cli.plugin.ReloadBuilds;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial for those who write plugins, followed to the letter in an empty folder. */
class TutorialIT {

  private static final String ID = "tree-register";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long MINUTES = 8;

  @TempDir private Path work;
  private PluginFolder folder;
  private Path checkout;

  @BeforeEach
  void open() {
    Running.platform();
    folder = new PluginFolder();
    folder.expect(ID);
    checkout = Running.platform().tree().source();
  }

  @AfterEach
  void close() throws Exception {
    folder.close();
  }

  @Test
  void whoever_follows_it_has_a_module_of_one_collectivity() throws Exception {
    Tutorial tutorial = Tutorial.read(checkout.resolve("plugins/TUTORIAL.md"));
    Path infitah = installation();
    Published published = Published.from(checkout, Files.createDirectory(work.resolve("home")));
    Path empty = Files.createDirectory(work.resolve("mine"));

    follow(
        tutorial.script("1.") + tutorial.script("2.") + tutorial.script("3."),
        empty,
        published,
        infitah);
    Waiting.until(
        PATIENCE,
        () ->
            Http.on("taroudant.localhost").get("/api/v1/modules/" + ID + "/count").status() == 404
                && standing().equals("at-work"));
    allowAndEnable();
    follow(tutorial.script("4."), empty, published, infitah);

    assertThat(Http.on("taroudant.localhost").get("/ar/modules/" + ID).body())
        .contains("سجل الأشجار");
    assertThat(Http.on("taroudant.localhost").get("/api/v1/modules/" + ID + "/count").body())
        .contains("\"collectivity\":\"taroudant\"", "\"entries\":0");
    reloads(empty.resolve(ID).resolve("target"));
  }

  /** A build that changes is taken up while the platform runs. */
  private void reloads(Path target) throws Exception {
    StringBuilder told = new StringBuilder();
    LocalPlatform here = Running.platform().local();
    ReloadBuilds builds = here.reloading(List.of(target), line -> told.append(line).append('\n'));
    builds.look();
    assertThat(told).as("a build may still be going on").isEmpty();
    builds.look();
    assertThat(told.toString()).contains("tree-register 1.0.0-SNAPSHOT is installed.");
    builds.look();
    assertThat(told.toString().lines()).as("once for each build").hasSize(1);

    Files.writeString(target.resolve("other.jar"), "no JAR at all");
    builds.look();
    builds.look();
    assertThat(told.toString()).contains("Refused: other.jar");
    assertThat(Http.on("taroudant.localhost").get("/fr/modules/" + ID).status()).isEqualTo(200);
  }

  /** What its reader calls the checkout: its commands, and the platform that runs there. */
  private Path installation() throws IOException {
    Path infitah = Files.createDirectory(work.resolve("infitah"));
    Files.createSymbolicLink(infitah.resolve("deploy"), checkout.resolve("deploy"));
    Files.createSymbolicLink(infitah.resolve("platform"), checkout.resolve("platform"));
    Files.createSymbolicLink(
        infitah.resolve(".infitah"), Running.platform().tree().target().resolve("platform"));
    return infitah;
  }

  private void follow(String script, Path in, Published published, Path infitah)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(work, "said", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", script)
            .directory(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    shell.environment().put("INFITAH", infitah.toString());
    shell
        .environment()
        .put("PORT", Integer.toString(Running.platform().local().port(Ports.Service.PORTAL)));
    shell.environment().put("MAVEN_OPTS", "-Xmx384m -Duser.home=" + published.home());
    Process running = shell.start();
    boolean over = running.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!over) {
      running.descendants().forEach(ProcessHandle::destroy);
      running.destroy();
    }
    assertThat(over && running.exitValue() == 0).as(Files.readString(output)).isTrue();
  }

  private static void allowAndEnable() {
    String allowing = "/api/v1/module-allowances/" + ID;
    assertThat(
            Visitor.known("admin@network.test", "network")
                .on("localhost", allowing)
                .with("Content-Type", "application/json")
                .send(
                    "PUT",
                    allowing,
                    "{\"allowed\": true, \"alias\": \"taroudant\", \"reason\": \"pour le tutoriel\"}")
                .status())
        .isEqualTo(200);
    Admin taroudant = Admin.of("taroudant");
    String enabling = "/api/v1/module-states/" + ID;
    assertThat(
            taroudant
                .visitor()
                .on(taroudant.host(), enabling)
                .with("Content-Type", "application/json")
                .send("PUT", enabling, "{\"reason\": \"pour le tutoriel\"}")
                .status())
        .isEqualTo(200);
  }

  private static String standing() {
    String path = "/api/v1/module-allowances";
    return Visitor.known("admin@network.test", "network")
        .on("localhost", path)
        .get(path)
        .json()
        .getJsonArray("modules")
        .stream()
        .map(module -> module.asJsonObject())
        .filter(module -> module.getString("id").equals(ID))
        .map(module -> module.getString("standing"))
        .findFirst()
        .orElse("");
  }
}
