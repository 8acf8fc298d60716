package org.infitah.tests.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Speaks to one host of the platform. Java does not resolve {@code *.localhost}: the connection
 * goes to 127.0.0.1 and the host stands in its header.
 */
public final class Http {

  /** What every byte of a file that is no text is kept in, one letter each. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Charset TEXT = StandardCharsets.UTF_8;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final int port;
  private final List<String> headers;

  private Http(int port, List<String> headers) {
    this.port = port;
    this.headers = List.copyOf(headers);
  }

  /** Speaks to a host by its name without port. */
  public static Http on(String host) {
    int port = Running.platform().port();
    return new Http(port, List.of("Host", host + ":" + port));
  }

  /** The same, with one more header in every request. */
  public Http with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Http(port, more);
  }

  public Answer get(String path) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody());
  }

  public Answer send(String method, String path) {
    return send(method, path, HttpRequest.BodyPublishers.noBody());
  }

  public Answer send(String method, String path, String body) {
    return send(method, path, HttpRequest.BodyPublishers.ofString(body));
  }

  /** Sends bytes, which are no text. */
  public Answer send(String method, String path, byte[] body) {
    return send(method, path, HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      boolean zipped = response.headers().firstValue("content-encoding").isPresent();
      String type = response.headers().firstValue("content-type").orElse("");
      boolean file = type.endsWith("/zip") || type.endsWith("/pdf");
      byte[] got = zipped ? unzipped(response.body()) : response.body();
      return new Answer(
          response.statusCode(), response.headers().map(), new String(got, file ? BYTES : TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unzipped(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }
}
