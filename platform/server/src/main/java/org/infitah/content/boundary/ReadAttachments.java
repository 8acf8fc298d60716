package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.infitah.content.control.Attachments;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.RefusedFile;
import org.infitah.foundation.page.UploadForm;

/** Looks at the files that came with an article, before any transaction begins. */
@Dependent
public class ReadAttachments {

  private static final int LONGEST_NOTE = 300;

  private final FileStore files;

  @Inject
  ReadAttachments(FileStore files) {
    this.files = files;
  }

  Read from(UploadForm form) {
    Map<String, String> errors = new LinkedHashMap<>();
    Optional<Incoming> picture = look(form, "picture", files::picture, errors);
    Optional<Incoming> document = look(form, "document", files::document, errors);
    String note = form.field("note");
    return new Read(
        new Attachments(
            picture, document, note.substring(0, Math.min(note.length(), LONGEST_NOTE))),
        errors);
  }

  private static Optional<Incoming> look(
      UploadForm form,
      String field,
      BiFunction<String, byte[], Incoming> looking,
      Map<String, String> errors) {
    try {
      return form.file(field).map(file -> looking.apply(file.name(), file.bytes()));
    } catch (RefusedFile refused) {
      errors.put(field, refused.key());
      return Optional.empty();
    }
  }

  /**
   * What came.
   *
   * @param errors the keys that say why a file was not taken, by field
   */
  record Read(Attachments attachments, Map<String, String> errors) {}
}
