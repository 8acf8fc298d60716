package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.spi.http.Question;
import org.infitah.spi.http.Reply;
import org.infitah.spi.http.Unanswered;

/**
 * The one way out for plugins. Without a proxy only to {@code https} and never into the operator's
 * own network; a name that changes its address between the look and the call is not seen through,
 * which is what a proxy is for.
 */
@ApplicationScoped
public class OtherHosts {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 1 << 20;
  private static final byte UNIQUE_LOCAL = (byte) 0xfc;
  private static final byte UNIQUE_LOCAL_MASK = (byte) 0xfe;

  private HttpClient client;
  private boolean proxied;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected OtherHosts() {}

  @Inject
  OtherHosts(@ConfigProperty(name = "infitah.outgoing.proxy") Optional<String> proxy) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE);
    proxy.map(OtherHosts::address).map(ProxySelector::of).ifPresent(builder::proxy);
    this.client = builder.build();
    this.proxied = proxy.isPresent();
  }

  private static InetSocketAddress address(String proxy) {
    URI parsed = URI.create("http://" + proxy);
    if (parsed.getHost() == null || parsed.getPort() < 0) {
      throw new IllegalArgumentException("infitah.outgoing.proxy is host:port, not " + proxy);
    }
    return new InetSocketAddress(parsed.getHost(), parsed.getPort());
  }

  Reply send(Question question) throws Unanswered {
    if (!proxied) {
      requireOutside(question.address());
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(question.address())
            .timeout(PATIENCE)
            .method(
                question.method(),
                question.body().length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(question.body()));
    question.headers().forEach(request::setHeader);
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] body = in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
          throw new Unanswered(question.address().getHost() + " says too much");
        }
        return new Reply(
            response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(question.address().getHost() + " was waited for too long", e);
    } catch (Unanswered e) {
      throw e;
    } catch (IOException e) {
      throw new Unanswered(question.address().getHost() + " does not answer", e);
    }
  }

  private static void requireOutside(URI address) throws Unanswered {
    if (!"https".equalsIgnoreCase(address.getScheme())) {
      throw new IllegalArgumentException("only https leads out");
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
        if (isInside(each)) {
          throw new IllegalArgumentException(address.getHost() + " lies within our own network");
        }
      }
    } catch (UnknownHostException e) {
      throw new Unanswered(address.getHost() + " is not known", e);
    }
  }

  static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL)
        || (bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64);
  }
}
