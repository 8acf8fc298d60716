package org.infitah.archive.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive as an answer: it may be larger than any memory. */
final class ArchiveFile {

  private ArchiveFile() {}

  static Response of(Path file, String alias) {
    StreamingOutput bytes = out -> Files.copy(file, out);
    try {
      return Response.ok(bytes, "application/zip")
          .header("Content-Length", Files.size(file))
          .header("Content-Disposition", "attachment; filename=\"" + alias + ".zip\"")
          .header("Cache-Control", "no-store")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be read", e);
    }
  }
}
