package org.infitah.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infitah import}: a tenant from an archive, or set back to one. */
@Command(
    name = "import",
    description = {
      "Makes a tenant of a signed archive; with --replace, sets a living one back to its moment.",
      "Without options it speaks to the platform deploy/up runs from this directory."
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "<file>", description = "The archive.")
  private Path file = Path.of("");

  @Option(
      names = "--trust",
      description = "The public key of the installation that made it; this one's is trusted.")
  private List<String> trusted = new ArrayList<>();

  @Option(names = "--as", description = "Another alias than the one it had.")
  private String alias = "";

  @Option(names = "--replace", description = "Set the living tenant of that name back to it.")
  private boolean replace;

  @Mixin private Vault vault = new Vault();

  @Override
  public Integer call() throws SQLException, IOException {
    List<PublicKey> keys = new ArrayList<>(trusted.stream().map(SigningKey::parse).toList());
    vault.open(
        (operation, files, key) -> {
          keys.add(key.open());
          try (Archive archive = Archive.open(file, keys)) {
            Manifest manifest = archive.manifest();
            String name = alias.isEmpty() ? manifest.alias() : alias;
            int id =
                new ImportTenant(
                        operation, new ImportTenant.Place(files, Vault.FORGOTTEN), Progress.SILENT)
                    .into(name, archive, replace);
            System.out.printf(
                "%s is tenant %d: %d rows, %d files, as of %s%n",
                name, id, manifest.rows(), manifest.files(), manifest.madeAt());
          }
        });
    return 0;
  }
}
