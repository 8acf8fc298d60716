package org.infitah.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the folder {@code tenants-config} says, read strictly.
 *
 * @param tenants the network first, then the others by alias
 */
public record TenantsConfig(
    List<Tenant> tenants,
    List<LevelFile> levels,
    List<CalendarFile> calendars,
    Map<String, PageFile> pages,
    Optional<DemoAccounts> demoAccounts) {

  /** A tenant and, where it has one, its programme. */
  public record Tenant(TenantFile file, Optional<ProgrammeFile> programme) {

    public String alias() {
      return file.alias().text();
    }
  }

  /**
   * Reads the folder.
   *
   * @throws ConfigRejected with every mistake found
   */
  public static TenantsConfig read(Path folder) {
    return new FolderReader(folder).read();
  }
}
