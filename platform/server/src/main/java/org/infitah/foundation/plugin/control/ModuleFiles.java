package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.KeptFile;

/** Which of the tenant's files are which module's. */
@Dependent
public class ModuleFiles {

  private final FileStore files;
  private final DataSource database;

  @Inject
  ModuleFiles(FileStore files, DataSource database) {
    this.files = files;
    this.database = database;
  }

  KeptFile keepDocument(String module, String name, byte[] bytes, String by) {
    return keep(module, files.document(name, bytes), by);
  }

  KeptFile keepPicture(String module, String name, byte[] bytes, String by) {
    return keep(module, files.picture(name, bytes), by);
  }

  private KeptFile keep(String module, Incoming incoming, String by) {
    KeptFile kept = files.keep(incoming, by);
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into core.module_file (file_id, plugin_id) values (?, ?)")) {
      insert.setObject(1, kept.id());
      insert.setString(2, module);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a module's file cannot be kept", e);
    }
    return kept;
  }

  Optional<KeptFile> find(String module, UUID id) {
    return owns(module, id) ? files.find(id) : Optional.empty();
  }

  Optional<byte[]> bytes(String module, UUID id) {
    return owns(module, id) ? files.bytes(id) : Optional.empty();
  }

  void release(String module, UUID id) {
    if (owns(module, id)) {
      files.release(id);
    }
  }

  void hold(String module, UUID id) {
    if (owns(module, id)) {
      files.hold(id);
    }
  }

  private boolean owns(String module, UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select from core.module_file where file_id = ? and plugin_id = ?")) {
      query.setObject(1, id);
      query.setString(2, module);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a module's files cannot be read", e);
    }
  }
}
