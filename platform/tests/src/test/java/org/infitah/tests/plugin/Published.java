package org.infitah.tests.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A home whose Maven knows of this project only what is published, and has nothing else yet; other
 * libraries come from where this machine has them, else from the central repository.
 */
record Published(Path home) {

  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** Lays what was built here into a repository of files. */
  static Published from(Path checkout, Path home) throws IOException {
    Path repository = home.resolve("published");
    lay(checkout.resolve("pom.xml"), repository, "infitah", ".pom");
    for (String[] part :
        new String[][] {
          {"spi", "infitah-spi"},
          {"testkit", "infitah-testkit"},
          {"archetype", "infitah-plugin-archetype"}
        }) {
      Path module = checkout.resolve("platform").resolve(part[0]);
      lay(module.resolve("pom.xml"), repository, part[1], ".pom");
      lay(
          module.resolve("target").resolve(part[1] + "-" + VERSION + ".jar"),
          repository,
          part[1],
          ".jar");
    }
    Path settings = Files.createDirectories(home.resolve(".m2")).resolve("settings.xml");
    Path here = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Files.writeString(
        settings,
        "<settings><profiles><profile><id>tutorial</id><repositories>"
            + repository("repository", "published", repository)
            + repository("repository", "here", here)
            + "</repositories><pluginRepositories>"
            + repository("pluginRepository", "here", here)
            + "</pluginRepositories></profile></profiles>"
            + "<activeProfiles><activeProfile>tutorial</activeProfile></activeProfiles>"
            + "</settings>");
    return new Published(home);
  }

  private static String repository(String tag, String id, Path at) {
    String policy = "<enabled>true</enabled><checksumPolicy>ignore</checksumPolicy>";
    return "<"
        + tag
        + "><id>"
        + id
        + "</id><url>"
        + at.toUri()
        + "</url><releases>"
        + policy
        + "</releases><snapshots>"
        + policy
        + "</snapshots></"
        + tag
        + ">";
  }

  private static void lay(Path file, Path repository, String artifact, String suffix)
      throws IOException {
    Path folder = repository.resolve("org/infitah").resolve(artifact).resolve(VERSION);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + VERSION + suffix));
  }
}
