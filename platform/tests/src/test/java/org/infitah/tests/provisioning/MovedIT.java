package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that starts at another port than before: Keycloak learns where it is now. */
class MovedIT {

  @TempDir Path temporary;

  @Test
  void keycloak_follows_to_another_port_and_forgets_the_one_before()
      throws SQLException, IOException {
    Path folder = ConfigFolder.copy(Path.of("../../tenants-config"), temporary.resolve("config"));
    Files.delete(folder.resolve("demo-accounts.yaml"));
    try (Installation installation = Installation.fresh()) {
      installation.startAt(8081, 2525, folder);
      assertThat(installation.startAt(8081, 2525, folder)).isEmpty();

      assertThat(installation.startAt(8082, 2526, folder))
          .contains(
              "~ keycloak/baseUrl: \"http://localhost:8081/\" -> \"http://localhost:8082/\"",
              "~ keycloak/smtpServer/port: \"2525\" -> \"2526\"",
              "+ tenant/sefrou/keycloak/http://sefrou.localhost:8082/callback");

      assertThat(installation.keycloak().addresses())
          .hasSize(5)
          .allMatch(address -> address.endsWith("localhost:8082/callback"));
      JsonObject portal = installation.keycloak().portal();
      assertThat(portal.getString("baseUrl")).isEqualTo("http://localhost:8082/");
      assertThat(portal.getJsonObject("attributes").getString("backchannel.logout.url"))
          .isEqualTo("http://localhost:8082/backchannel-logout");
      assertThat(portal.getJsonObject("attributes").getString("pkce.code.challenge.method"))
          .isEqualTo("S256");
      assertThat(installation.keycloak().mail().getString("port")).isEqualTo("2526");
      assertThat(installation.keycloak().mail().getString("from")).contains("@");
      assertThat(installation.startAt(8082, 2526, folder)).isEmpty();
    }
  }
}
