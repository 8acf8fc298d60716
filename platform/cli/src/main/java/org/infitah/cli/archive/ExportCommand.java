package org.infitah.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.infitah.cli.apply.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infitah export}: one tenant in one signed file. */
@Command(
    name = "export",
    description = {
      "Writes one tenant into a signed archive: its rows, its files, who holds which role.",
      "Without options it speaks to the platform deploy/up runs from this directory."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  @Option(names = "--tenant", required = true, description = "The alias of the tenant.")
  private String tenant = "";

  @Option(names = "--to", required = true, description = "The file; it must not be there yet.")
  private Path file = Path.of("");

  @Mixin private Vault vault = new Vault();

  @Override
  public Integer call() throws SQLException, IOException {
    vault.open(
        (operation, files, key) -> {
          Manifest manifest =
              new ExportTenant(operation, files, key, Progress.SILENT).export(tenant, file);
          System.out.printf(
              "%s: %d rows, %d files, as of %s%nsigned with %s%n",
              file, manifest.rows(), manifest.files(), manifest.madeAt(), key.told());
        });
    return 0;
  }
}
