package org.infitah.foundation.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A page for when there is no tenant to take colours from and perhaps no database to ask: one file,
 * its style inside, allowed by the hash of that very style.
 */
final class StaticPage {

  private final byte[] html;
  private final String policy;

  private StaticPage(byte[] html, String policy) {
    this.html = html;
    this.policy = policy;
  }

  /** The page in that file below {@code META-INF/assets/errors}. */
  static StaticPage in(String name) {
    String file = "/META-INF/assets/errors/" + name;
    try (InputStream in =
        Objects.requireNonNull(StaticPage.class.getResourceAsStream(file), file)) {
      byte[] html = in.readAllBytes();
      String text = new String(html, StandardCharsets.UTF_8);
      String style = text.substring(text.indexOf("<style>") + 7, text.indexOf("</style>"));
      return new StaticPage(
          html,
          "default-src 'none'; style-src 'sha256-" + hash(style) + "'; frame-ancestors 'none'");
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  void answer(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", policy);
    response.getOutputStream().write(html);
  }

  private static String hash(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
