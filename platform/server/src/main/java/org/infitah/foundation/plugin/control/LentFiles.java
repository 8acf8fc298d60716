package org.infitah.foundation.plugin.control;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.file.Filed;
import org.infitah.spi.file.Filing;

/** A plugin's own files, and no others. */
final class LentFiles implements Filing {

  private final String plugin;
  private final ModuleFiles files;
  private final Supplier<String> doer;

  LentFiles(String plugin, ModuleFiles files, Supplier<String> doer) {
    this.plugin = plugin;
    this.files = files;
    this.doer = doer;
  }

  @Override
  public Filed keepDocument(String name, byte[] bytes) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return filed(files.keepDocument(plugin, name, bytes, doer.get()));
    }
  }

  @Override
  public Filed keepPicture(String name, byte[] bytes) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return filed(files.keepPicture(plugin, name, bytes, doer.get()));
    }
  }

  @Override
  public Optional<Filed> find(UUID id) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return files.find(plugin, id).map(LentFiles::filed);
    }
  }

  @Override
  public Optional<byte[]> bytes(UUID id) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return files.bytes(plugin, id);
    }
  }

  @Override
  public void release(UUID id) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      files.release(plugin, id);
    }
  }

  @Override
  public void hold(UUID id) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      files.hold(plugin, id);
    }
  }

  private static Filed filed(KeptFile file) {
    return new Filed(
        file.id(), file.name(), file.type().code(), file.size(), file.path(), file.clean());
  }
}
