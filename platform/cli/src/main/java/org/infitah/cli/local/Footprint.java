package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The memory every process of the platform holds. Pages that processes share are counted once
 * (PSS), else PostgreSQL's buffers would count once per connection.
 */
final class Footprint {

  private final Map<String, Long> kilobytes = new LinkedHashMap<>();

  private Footprint() {}

  static Footprint of(List<Child> children) {
    Footprint footprint = new Footprint();
    footprint.kilobytes.put("this command", memory(ProcessHandle.current()));
    for (Child child : children) {
      ProcessHandle parent = child.process().toHandle();
      long sum =
          Stream.concat(Stream.of(parent), parent.descendants()).mapToLong(Footprint::memory).sum();
      footprint.kilobytes.put(child.name(), sum);
    }
    return footprint;
  }

  /** One line: the sum, then each process. */
  @Override
  public String toString() {
    long sum = kilobytes.values().stream().mapToLong(Long::longValue).sum();
    String parts =
        kilobytes.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue() / 1024)
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%d MiB (%s)", sum / 1024, parts);
  }

  private static long memory(ProcessHandle process) {
    Path directory = Path.of("/proc", Long.toString(process.pid()));
    long shared = line(directory.resolve("smaps_rollup"), "Pss:");
    return shared > 0 ? shared : line(directory.resolve("status"), "VmRSS:");
  }

  private static long line(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0;
    }
  }
}
