package org.infitah.foundation.page;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that came with files: its fields, and the files really chosen.
 *
 * @param fields as they were typed
 * @param files by the name of their field
 */
public record UploadForm(Map<String, String> fields, Map<String, File> files) {

  private static final int LONGEST_FIELD = 64 << 10;

  /** A file as it came: neither its name nor its bytes have been looked at. */
  @SuppressWarnings("ArrayRecordComponent")
  public record File(String name, byte[] bytes) {}

  public UploadForm {
    fields = Map.copyOf(fields);
    files = Map.copyOf(files);
  }

  /** Reads all parts; the first of a name counts. */
  public static UploadForm of(List<EntityPart> parts) {
    Map<String, String> fields = new HashMap<>();
    Map<String, File> files = new HashMap<>();
    for (EntityPart part : parts) {
      try (InputStream content = part.getContent()) {
        if (part.getFileName().isPresent()) {
          byte[] bytes = content.readAllBytes();
          if (bytes.length > 0) {
            files.putIfAbsent(part.getName(), new File(utf8(part.getFileName().get()), bytes));
          }
        } else {
          byte[] text = content.readNBytes(LONGEST_FIELD + 1);
          if (text.length > LONGEST_FIELD) {
            throw new BadRequestException(part.getName());
          }
          fields.putIfAbsent(part.getName(), new String(text, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new UploadForm(fields, files);
  }

  /** What was typed, without the space around it; empty where nothing was. */
  public String field(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  public Optional<File> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Browsers write names in UTF-8, and the parts' headers are read as Latin letters. */
  private static String utf8(String name) {
    boolean latin = name.chars().allMatch(letter -> letter < 256);
    String read = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return latin && read.indexOf('\ufffd') < 0 ? read : name;
  }
}
