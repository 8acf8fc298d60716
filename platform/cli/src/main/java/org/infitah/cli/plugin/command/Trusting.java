package org.infitah.cli.plugin.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.infitah.cli.local.RunningPlatform;
import org.infitah.cli.plugin.Trust;
import org.infitah.cli.signing.SigningKey;
import picocli.CommandLine.Option;

/** Whose word is taken: that of a file, else that of the platform deploy/up runs from here. */
final class Trusting {

  @Option(
      names = "--publishers",
      defaultValue = "${env:INFITAH_PUBLISHERS:-}",
      description = "The file that says whose plugins are let in.")
  private String publishers = "";

  Trust trust() throws IOException {
    if (!publishers.isEmpty()) {
      return Trust.read(Path.of(publishers));
    }
    Optional<RunningPlatform> here = RunningPlatform.in(Path.of(".infitah"));
    return here.isPresent() ? of(here.get()) : Trust.nobody();
  }

  private static Trust of(RunningPlatform here) throws IOException {
    Trust trust = Files.exists(here.publishers()) ? Trust.read(here.publishers()) : Trust.nobody();
    return Files.exists(here.pluginKey()) ? trust.andOwn(SigningKey.at(here.pluginKey())) : trust;
  }
}
