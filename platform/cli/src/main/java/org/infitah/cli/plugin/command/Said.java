package org.infitah.cli.plugin.command;

import java.util.List;
import java.util.stream.Collectors;
import org.infitah.cli.plugin.Capability;

/** What a plugin asks for, as the operator reads it. */
final class Said {

  private Said() {}

  static String capabilities(List<Capability> asked) {
    return asked.isEmpty()
        ? "asks for nothing"
        : "asks for\n"
            + asked.stream()
                .map(capability -> "  " + capability.name() + ": it " + capability.meaning())
                .collect(Collectors.joining("\n"));
  }
}
