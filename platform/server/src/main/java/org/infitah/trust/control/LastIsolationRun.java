package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the isolation suite found in the very program that runs here, as the checks wrote it down
 * beside it. Whatever is missing or cannot be read is no run: nothing is made up.
 */
@Dependent
public class LastIsolationRun {

  /** The bugs the suite brings in on purpose. */
  private static final int SEEDED = 20;

  private final Optional<String> file;

  @Inject
  LastIsolationRun(@ConfigProperty(name = "infitah.isolation.run") Optional<String> file) {
    this.file = file;
  }

  /**
   * A run.
   *
   * @param commit the sources it was built from
   * @param bugs how many of the bugs brought in on purpose it caught
   * @param seeded how many there were
   * @param routes the addresses it attacked
   * @param cells the attacks, each by one visitor and one way; none may succeed
   */
  public record Run(String commit, Instant at, long bugs, long seeded, long routes, long cells) {}

  /** The run over this program, if there was one. */
  public Optional<Run> find() {
    return file.map(Path::of).filter(Files::isRegularFile).flatMap(LastIsolationRun::read);
  }

  private static Optional<Run> read(Path path) {
    Properties run = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      run.load(reader);
      return Optional.of(
          new Run(
              said(run, "commit"),
              Instant.parse(said(run, "at")),
              number(run, "bugs"),
              SEEDED,
              number(run, "routes"),
              number(run, "reads") + number(run, "writes")));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long number(Properties run, String what) {
    return Long.parseLong(said(run, what));
  }

  private static String said(Properties run, String what) {
    return Optional.ofNullable(run.getProperty(what))
        .orElseThrow(() -> new IllegalArgumentException(what));
  }
}
