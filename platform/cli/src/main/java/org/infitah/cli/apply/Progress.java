package org.infitah.cli.apply;

/** Hears which step of which tenant was just taken; a test may end everything there. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress SILENT = (tenant, step) -> {};

  void taken(String tenant, String step);
}
