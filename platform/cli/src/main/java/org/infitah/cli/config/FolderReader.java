package org.infitah.cli.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.config.Vocabulary.Level;

/** Reads the folder, file by file, then asks whether the files agree with each other. */
final class FolderReader {

  private static final String DEMO_ACCOUNTS = "demo-accounts.yaml";
  private static final String NETWORK = "network.yaml";
  private static final String TENANT = "tenant.yaml";
  private static final String PROGRAMME = "programme.yaml";

  private final Path folder;
  private final Problems problems = new Problems();

  FolderReader(Path folder) {
    this.folder = folder;
  }

  TenantsConfig read() {
    if (!Files.isRegularFile(folder.resolve(NETWORK))) {
      problems.add(Path.of(NETWORK), 1, "expected this file in " + folder);
      problems.stop();
    }
    CrossCheck check = new CrossCheck(problems);
    List<Tenant> tenants = new ArrayList<>();
    network(check).ifPresent(tenants::add);
    for (Path path : listed(Path.of("tenants"))) {
      tenant(path, check).ifPresent(tenants::add);
    }
    List<LevelFile> levels = new ArrayList<>();
    for (Path path : listed(Path.of("levels"))) {
      Optional<LevelFile> laws = open(path, LevelFile.class).record();
      laws.ifPresent(file -> check.laws(path, file));
      laws.ifPresent(levels::add);
    }
    List<CalendarFile> calendars =
        listed(Path.of("calendars")).stream()
            .flatMap(path -> open(path, CalendarFile.class).record().stream())
            .toList();
    Map<String, PageFile> pages = pages();
    Optional<DemoAccounts> demoAccounts = demoAccounts(check);
    problems.stop();
    return new TenantsConfig(
        List.copyOf(tenants), List.copyOf(levels), calendars, Map.copyOf(pages), demoAccounts);
  }

  private Optional<Tenant> network(CrossCheck check) {
    Path file = Path.of(NETWORK);
    RecordReader.Result<TenantFile> result = open(file, TenantFile.class);
    result
        .record()
        .ifPresent(
            network -> {
              check.tenant(result, file, network);
              check.references(network, network.programme(), result.references());
              if (network.level() != Level.NETWORK) {
                problems.add(file, result.line("level"), "expected network");
              }
            });
    return result.record().map(network -> new Tenant(network, network.programme()));
  }

  private Optional<Tenant> tenant(Path path, CrossCheck check) {
    Path file = path.resolve(TENANT);
    if (!Files.exists(folder.resolve(file))) {
      problems.add(file, 1, "expected this file beside " + path);
      return Optional.empty();
    }
    RecordReader.Result<TenantFile> tenant = open(file, TenantFile.class);
    Optional<RecordReader.Result<ProgrammeFile>> programme =
        Optional.of(path.resolve(PROGRAMME))
            .filter(name -> Files.exists(folder.resolve(name)))
            .map(name -> open(name, ProgrammeFile.class));
    if (tenant.record().isEmpty()) {
      return Optional.empty();
    }
    TenantFile read = tenant.record().get();
    check.tenant(tenant, file, read);
    if (!read.alias().text().equals(path.getFileName().toString())) {
      problems.add(file, tenant.line("alias"), "expected the alias " + path.getFileName());
    }
    if (read.level() == Level.NETWORK) {
      problems.add(file, tenant.line("level"), "expected a level below the network");
    }
    Optional<ProgrammeFile> own = programme.flatMap(RecordReader.Result::record);
    check.references(read, own, tenant.references());
    programme.ifPresent(result -> check.references(read, own, result.references()));
    return Optional.of(new Tenant(read, own));
  }

  private Optional<DemoAccounts> demoAccounts(CrossCheck check) {
    Path file = Path.of(DEMO_ACCOUNTS);
    if (!Files.exists(folder.resolve(file))) {
      return Optional.empty();
    }
    RecordReader.Result<DemoAccounts> result = open(file, DemoAccounts.class);
    Set<String> aliases =
        Stream.concat(
                Stream.of(Path.of("network")),
                listed(Path.of("tenants")).stream().map(Path::getFileName))
            .map(Path::toString)
            .collect(Collectors.toSet());
    check.demoAccounts(aliases, result.references());
    return result.record();
  }

  private Map<String, PageFile> pages() {
    Map<String, PageFile> pages = new TreeMap<>();
    for (Path path : listed(Path.of("pages"))) {
      String slug = path.getFileName().toString().replaceFirst("\\.yaml$", "");
      open(path, PageFile.class).record().ifPresent(page -> pages.put(slug, page));
    }
    return pages;
  }

  private <R extends Record> RecordReader.Result<R> open(Path name, Class<R> type) {
    RecordReader reader = new RecordReader(name, problems);
    return YamlFile.read(folder.resolve(name), name, problems)
        .map(root -> reader.readRoot(type, root))
        .orElseGet(RecordReader.Result::nothing);
  }

  private List<Path> listed(Path room) {
    if (!Files.isDirectory(folder.resolve(room))) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder.resolve(room))) {
      return paths.map(folder::relativize).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + room, e);
    }
  }
}
