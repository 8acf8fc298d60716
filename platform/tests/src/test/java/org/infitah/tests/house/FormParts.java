package org.infitah.tests.house;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser writes it (RFC 7578). */
public final class FormParts {

  private static final String BOUNDARY = "----infitah-form-parts";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  public FormParts field(String name, String value) {
    begin("name=\"" + name + "\"", "");
    body.writeBytes(value.getBytes(StandardCharsets.UTF_8));
    write("\r\n");
    return this;
  }

  public FormParts file(String name, String fileName, String type, byte[] bytes) {
    begin("name=\"" + name + "\"; filename=\"" + fileName + "\"", "Content-Type: " + type + "\r\n");
    body.writeBytes(bytes);
    write("\r\n");
    return this;
  }

  /** Posts it from a page of the same host, the token first. */
  public Answer post(Http http, String host, String action, String token) {
    FormParts whole = new FormParts();
    if (!token.isEmpty()) {
      whole.field("csrf", URLDecoder.decode(token, StandardCharsets.UTF_8));
    }
    whole.body.writeBytes(body.toByteArray());
    whole.write("--" + BOUNDARY + "--\r\n");
    return http.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .with("Origin", "http://" + host + ":" + Running.platform().port())
        .with("Sec-Fetch-Site", "same-origin")
        .send("POST", action, whole.body.toByteArray());
  }

  private void begin(String disposition, String more) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more);
    write("\r\n");
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
