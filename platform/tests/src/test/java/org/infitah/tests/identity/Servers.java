package org.infitah.tests.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Walker;

/** The processes of the run's platform. */
public final class Servers {

  private Servers() {}

  /** {@code kill -9}, and waits until it is gone. */
  public static void kill(String server) throws IOException, InterruptedException {
    Path number =
        Running.platform().tree().target().resolve("platform/run").resolve(server + ".pid");
    ProcessHandle process =
        ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).orElseThrow();
    process.destroyForcibly();
    for (int i = 0; i < 100 && process.isAlive(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Whether a page is served; nobody may be listening at all. */
  public static boolean serve(String host, String path) {
    try {
      return Http.on(host).get(path).isGood();
    } catch (UncheckedIOException nobody) {
      return false;
    }
  }

  /** Whether somebody gets in on a host; Keycloak may be away, or half way up. */
  static boolean letIn(Walker walker, String host) {
    try {
      Walker.End place = walker.signIn(host);
      return place.status() == 200 && place.address().getPath().equals("/fr/account");
    } catch (UncheckedIOException | IllegalStateException notYet) {
      return false;
    }
  }
}
