package org.infitah.tests.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came back over the wire.
 *
 * @param headers by lower-case name
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {

  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** The body, which is one JSON object. */
  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  public boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** Everything that left, for the oracle: headers carry texts too, and so does a document. */
  public String bytes() {
    return headers + "\n" + body + (isPdf() ? "\n" + PdfText.readable(raw()).orElse("") : "");
  }

  /** Whether it is a document, whose bytes are its body's characters. */
  public boolean isPdf() {
    return header("Content-Type").orElse("").startsWith("application/pdf");
  }

  /** The bytes of what is no text. */
  public byte[] raw() {
    return body.getBytes(StandardCharsets.ISO_8859_1);
  }
}
