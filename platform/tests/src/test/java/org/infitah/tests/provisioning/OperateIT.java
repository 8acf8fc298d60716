package org.infitah.tests.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator as production runs it: a process of its own, until it is told to stop. */
class OperateIT {

  private static final Duration SOON = Duration.ofMinutes(1);
  private static final String TASK =
      "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) values (1,"
          + " gen_random_uuid(), '%s', 'operated', '%s', 'test', now())";

  @TempDir Path temporary;

  @Test
  void it_opens_and_erases_what_it_is_asked_to_and_ends_when_told()
      throws SQLException, IOException, InterruptedException {
    Path said = temporary.resolve("said");
    try (ScratchDatabase scratch = ScratchDatabase.named("operated")) {
      scratch.run(
          "insert into sys.tenant (id, alias, level, names) values (1, 'network', 'network',"
              + " '{\"ar\": \"شبكة\", \"source\": \"ar\"}')");
      Process operator = begin(scratch, said);
      try {
        scratch.run(
            TASK.formatted(
                "provision",
                "{\"level\": \"commune\", \"code\": \"02.265.01.01\", \"names\": {\"ar\":"
                    + " \"جماعة\", \"source\": \"ar\"}}"));
        Waiting.until(SOON, () -> open(scratch).equals("0"));
        assertThat(scratch.ask("select string_agg(state, ' ') from core.task")).isEqualTo("done");
        assertThat(scratch.ask("select count(*) from sys.host where host like 'operated.%'"))
            .isEqualTo("1");

        scratch.run(
            "update sys.tenant set state = 'archived' where alias = 'operated'; insert into"
                + " core.erasure (tenant_id, id, subject, reason, state, asked_by, asked_at,"
                + " confirmed_by, confirmed_at, due_at) values (1, gen_random_uuid(), 'operated',"
                + " 'r', 'confirmed', 'a', now(), 'b', now(), now());"
                + TASK.formatted(
                    "state", "{\"from\": \"archived\", \"to\": \"erased\", \"reason\": \"r\"}"));
        Waiting.until(SOON, () -> open(scratch).equals("0"));
        assertThat(scratch.ask("select count(*) from sys.tombstone where alias = 'operated'"))
            .isEqualTo("1");
      } finally {
        operator.destroy();
      }
      assertThat(operator.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(said)).contains("Working until stopped.").doesNotContain("at ");
    }
  }

  private Process begin(ScratchDatabase scratch, Path said) throws IOException {
    LocalPlatform local = Running.platform().local();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.infitah.cli.Infitah",
            "operate",
            "--config",
            Path.of("../../tenants-config").toAbsolutePath().normalize().toString(),
            "--database",
            scratch.migrator().url(),
            "--keycloak",
            local.keycloak(),
            "--domain",
            "operate.test",
            "--files",
            Files.createDirectories(temporary.resolve("files")).toString(),
            "--key",
            temporary.resolve("archive.key").toString());
    command
        .environment()
        .putAll(
            Map.of(
                "INFITAH_MIGRATOR_PASSWORD",
                local.secret(Secret.APP_MIGRATOR),
                "INFITAH_PORTAL_PROVISION_SECRET",
                local.secret(Secret.PORTAL_PROVISION)));
    return command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private static String open(ScratchDatabase scratch) throws SQLException {
    return scratch.ask("select count(*) from core.task where state in ('asked', 'running')");
  }
}
