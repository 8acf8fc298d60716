package org.infitah.foundation.identity.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the first field of a form without taking it away from whoever reads the form next. */
record FormBeginning(String text, InputStream whole) {

  private static final int LOOKED_AT = 4096;

  static FormBeginning of(InputStream body) throws IOException {
    byte[] beginning = body.readNBytes(LOOKED_AT);
    return new FormBeginning(
        new String(beginning, StandardCharsets.ISO_8859_1),
        new SequenceInputStream(new ByteArrayInputStream(beginning), body));
  }

  /** A field of an urlencoded form, as it was written: ours need no encoding. */
  Optional<String> field(String name) {
    Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** A part of a multipart form. */
  Optional<String> part(String name) {
    Matcher found =
        Pattern.compile(
                "Content-Disposition: form-data; name=\""
                    + name
                    + "\"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n",
                Pattern.CASE_INSENSITIVE)
            .matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
