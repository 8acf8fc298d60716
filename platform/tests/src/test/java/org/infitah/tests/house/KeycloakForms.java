package org.infitah.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.cli.local.DemoLogin;
import org.infitah.cli.local.OneTimeCode;

/** Fills in Keycloak's forms for one account, as its browser would, and keeps its cookies. */
final class KeycloakForms {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

  private static final Map<String, String> SPENT = new ConcurrentHashMap<>();

  private final DemoLogin account;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  KeycloakForms(DemoLogin account) {
    this.account = account;
  }

  /** Goes from an authorization address to where Keycloak sends the browser in the end. */
  URI pass(URI authorization) {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(authorization).GET());
    for (int steps = 0; steps < 8; steps++) {
      Optional<String> location = answer.headers().firstValue("location");
      if (location.isPresent()) {
        URI next = answer.uri().resolve(location.get());
        if (next.getPath().equals("/callback")) {
          return next;
        }
        answer = send(HttpRequest.newBuilder(next).GET());
      } else {
        answer = fillIn(answer);
      }
    }
    throw new IllegalStateException(account.username() + " does not get past " + answer.uri());
  }

  private HttpResponse<String> fillIn(HttpResponse<String> page) {
    Matcher action = ACTION.matcher(page.body());
    if (page.statusCode() != 200 || !action.find()) {
      throw new IllegalStateException(
          account.username() + " meets no form but " + page.statusCode() + "\n" + page.body());
    }
    String fields =
        page.body().contains("name=\"otp\"")
            ? "otp=" + code()
            : "username="
                + encoded(account.username())
                + "&password="
                + encoded(account.password());
    return send(
        HttpRequest.newBuilder(page.uri().resolve(action.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
  }

  private String code() {
    String secret =
        account
            .otpSecret()
            .orElseThrow(() -> new IllegalStateException(account.username() + " has no device"));
    String code = OneTimeCode.of(secret, Clock.systemUTC().instant()).digits();
    // Keycloak takes each code once.
    while (code.equals(SPENT.get(secret))) {
      sleep();
      code = OneTimeCode.of(secret, Clock.systemUTC().instant()).digits();
    }
    SPENT.put(secret, code);
    return code;
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = plain(request.build());
    for (String set : answer.headers().allValues("set-cookie")) {
      String pair = set.split(";", 2)[0];
      int equals = pair.indexOf('=');
      cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return answer;
  }

  static HttpResponse<String> plain(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
