package org.infitah.tests.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The world beyond the platform: a proxy on loopback that answers for every host. A path says how:
 * {@code /large} with more than anybody takes, {@code /away} with another address, everything else
 * with what it was asked.
 */
public final class Outside {

  private static final int LARGE = (1 << 20) + 1;

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Outside(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.start();
  }

  static Outside start() throws IOException {
    return new Outside(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
  }

  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Method and whole address of each question so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      asked.add(question);
      String path = exchange.getRequestURI().getPath();
      String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] body =
          path.equals("/large")
              ? new byte[LARGE]
              : (question + " " + said).strip().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/plain");
      if (path.equals("/away")) {
        exchange.getResponseHeaders().add("Location", "http://elsewhere.example.org/");
      }
      exchange.sendResponseHeaders(path.equals("/away") ? 302 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
