package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.infitah.cli.apply.ApplyConfiguration;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many members as the network had in 2024, made up, provisioned in the run's own Keycloak. */
class SyntheticMembersIT {

  private static final int MEMBERS = 126;

  private static final String PROGRAMME =
      """
      code: synthetic
      title: {fr: "Programme synthétique", source: fr}
      status: drafting
      from: test
      projects:
        - {code: one, title: {fr: "Un projet", source: fr}}
      """;

  @TempDir Path temporary;

  @Test
  void a_hundred_and_twenty_six_members_are_provisioned_and_timed()
      throws IOException, SQLException {
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    TenantsConfig members = TenantsConfig.read(folder());
    try (ScratchDatabase scratch = ScratchDatabase.named("synthetic");
        OperatorDatabase database = OperatorDatabase.open(scratch.migrator(), false)) {
      AdminApi api = new AdminApi(ScratchRealm.empty().operator(), clock);
      Operation operation =
          new Operation(
              database,
              api,
              new PublicAddress("http", "synthetic.test", Optional.empty()),
              clock,
              new Report(new PrintWriter(Writer.nullWriter())),
              false);
      long start = System.nanoTime();
      new ApplyConfiguration(operation, Progress.SILENT).apply(members);
      double seconds = (System.nanoTime() - start) / 1e9;
      double keycloak = api.spent().toNanos() / 1e9;
      double own = (seconds - keycloak) / MEMBERS;
      System.out.printf(
          Locale.ROOT,
          "%d members in %.1f s: %.3f s each, of which Keycloak %.3f s in %.0f calls, ours %.3f"
              + " s%n",
          MEMBERS,
          seconds,
          seconds / MEMBERS,
          keycloak / MEMBERS,
          api.calls() / (double) MEMBERS,
          own);
      assertThat(scratch.ask("select count(*) from net.member"))
          .isEqualTo(Integer.toString(MEMBERS));
    }
  }

  private Path folder() throws IOException {
    Path folder =
        ConfigFolder.copy(Path.of("../../tenants-config"), temporary.resolve("synthetic"));
    Files.delete(folder.resolve("demo-accounts.yaml"));
    for (String real : new String[] {"sefrou", "taroudant", "marrakech-safi", "el-ksiba"}) {
      Files.delete(folder.resolve("tenants/" + real + "/tenant.yaml"));
      Files.delete(folder.resolve("tenants/" + real + "/programme.yaml"));
      Files.delete(folder.resolve("tenants/" + real));
    }
    for (int i = 0; i < MEMBERS; i++) {
      Path tenant =
          Files.createDirectories(
              folder.resolve(String.format(Locale.ROOT, "tenants/synthetic-%03d", i)));
      String reference = "Z" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      Files.writeString(tenant.resolve("tenant.yaml"), tenant(i, reference));
      Files.writeString(tenant.resolve("programme.yaml"), PROGRAMME);
    }
    return folder;
  }

  private static String tenant(int number, String reference) {
    return String.format(
        Locale.ROOT,
        """
        alias: synthetic-%1$03d
        level: commune
        code: "12.%1$03d.01.01"
        reference: %2$s
        names: {ar: "جماعة مصطنعة %1$d", fr: "Commune synthétique %1$d"}
        brand: {primary: "#0b5d4f", ink: "#ffffff", tint: "#e6f2ef", accent: "#8a5a00"}
        sources: [{code: test, title: {fr: "Essai", source: fr}}]
        population: {number: %3$d, as_of: 2024, from: test}
        """,
        number,
        reference,
        1000 + number);
  }
}
