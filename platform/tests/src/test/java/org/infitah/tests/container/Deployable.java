package org.infitah.tests.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Annotations;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.OverlayWar;
import org.infitah.tests.house.Place;
import org.infitah.tests.house.Running;

/** The shipped application, told in itself what the environment usually tells it. */
final class Deployable {

  private Deployable() {}

  /** Makes a copy of the WAR that works on the database of this run. */
  static File war() throws IOException {
    Running running = Running.platform();
    LocalPlatform platform = running.local();
    Path war = running.tree().target().resolve("contained.war");
    Files.copy(running.tree().shippedWar(), war, StandardCopyOption.REPLACE_EXISTING);
    Map<String, String> environment =
        Map.of(
            "${ENV=INFITAH_DB_URL}", platform.serving().url() + "?stringtype=unspecified",
            "${ENV=INFITAH_DB_PASSWORD}", platform.secret(Secret.APP_RW),
            "${ENV=INFITAH_NET_PASSWORD}", platform.secret(Secret.NET_RO));
    try (FileSystem archive = FileSystems.newFileSystem(war)) {
      Path classes = archive.getPath("/WEB-INF/classes");
      Path sources = OverlayWar.dataSources(classes);
      Files.write(
          sources,
          Annotations.rewritten(
              Files.readAllBytes(sources),
              (name, value) ->
                  value instanceof String said ? environment.getOrDefault(said, said) : value));
      Files.writeString(
          classes.resolve("META-INF/microprofile-config.properties"), settings(running));
      Files.writeString(
          classes.resolve("tenants.properties"),
          "alpha="
              + Place.of(CanaryTenant.ALPHA).tenant()
              + "\nbeta="
              + Place.of(CanaryTenant.BETA).tenant()
              + "\n");
    }
    return war.toFile();
  }

  private static String settings(Running running) {
    LocalPlatform platform = running.local();
    return String.join(
        "\n",
        "infitah.keycloak.url=" + platform.keycloak(),
        "infitah.portal.web.secret=" + platform.secret(Secret.PORTAL_WEB),
        "infitah.portal.admin.secret=" + platform.secret(Secret.PORTAL_ADMIN),
        "infitah.session.key=" + platform.secret(Secret.SESSION_KEY),
        "infitah.domain=localhost",
        "infitah.public.port=" + running.port(),
        "infitah.public.scheme=http",
        "infitah.plugins=" + running.tree().target().resolve("no-plugins"),
        "infitah.mode=local",
        "infitah.trusted.proxies=");
  }
}
