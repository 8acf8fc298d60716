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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.cli.local.DemoLogin;
import org.infitah.cli.local.OneTimeCode;

/**
 * Somebody with a browser of their own: keeps each host's cookies, goes where answers send it, and
 * fills in Keycloak's forms. Java does not resolve {@code *.localhost}, so each step goes to
 * 127.0.0.1 with the host in its header.
 */
public final class Walker {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final int MOST_STEPS = 12;

  private static final Map<String, Set<String>> SPENT = new ConcurrentHashMap<>();

  /** Seconds within which a code of the step before arrives in time. */
  private static final int SURELY = 5;

  private final DemoLogin account;
  private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

  private Walker(DemoLogin account) {
    this.account = account;
  }

  /** A step's end: where it led and what stands there. */
  public record End(URI address, int status, String body) {}

  public static Walker as(String username) {
    return new Walker(
        Running.platform().local().demoLogins().stream()
            .filter(login -> login.username().equals(username))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no demo account " + username)));
  }

  /** Signs in on a host, with the password where Keycloak asks for it. */
  public End signIn(String host) {
    return get(host, "/sign-in?lang=fr&return=/fr/account");
  }

  /** Asks for the second factor and gives it. */
  public End stepUp(String host) {
    return get(host, "/sign-in?lang=fr&return=/fr/account&for=second-factor");
  }

  /** Presses the button that signs out. */
  public End signOut(String host) {
    Matcher csrf = CSRF.matcher(get(host, "/fr/account").body());
    if (!csrf.find()) {
      throw new IllegalStateException("nobody is signed in on " + host);
    }
    return post(host, "/sign-out", "lang=fr&csrf=" + csrf.group(1));
  }

  public End get(String host, String path) {
    return walk(ask(origin(host, path)).GET());
  }

  public End post(String host, String path, String form) {
    return walk(sending(origin(host, path), form));
  }

  /** What a host's cookie of that name holds. */
  public Optional<String> cookie(String host, String name) {
    return Optional.ofNullable(
        cookies.getOrDefault(origin(host, "").getAuthority(), Map.of()).get(name));
  }

  /** Whether Keycloak asks the account for a second factor where we do. */
  boolean hasSecondFactor() {
    return account.otpSecret().isPresent();
  }

  /** Where an address sends this browser, which does not go there. */
  public String sentTo(URI address) {
    return send(ask(address).GET()).headers().firstValue("location").orElseThrow();
  }

  private End walk(HttpRequest.Builder first) {
    HttpResponse<String> answer = send(first);
    for (int step = 0; step < MOST_STEPS; step++) {
      URI here = address(answer);
      Optional<String> next = answer.headers().firstValue("location");
      if (answer.statusCode() / 100 == 3 && next.isPresent()) {
        answer = send(ask(here.resolve(next.get())).GET());
      } else if (here.getPath().contains("/login-actions/")
          || here.getPath().endsWith("/openid-connect/auth")) {
        answer = fillIn(here, answer);
      } else {
        return new End(here, answer.statusCode(), answer.body());
      }
    }
    throw new IllegalStateException(account.username() + " walks in circles");
  }

  private HttpResponse<String> fillIn(URI here, HttpResponse<String> page) {
    Matcher form = FORM.matcher(page.body());
    if (page.statusCode() != 200 || !form.find()) {
      throw new IllegalStateException(
          account.username() + " meets no form but " + page.statusCode() + "\n" + page.body());
    }
    String fields =
        page.body().contains("name=\"otp\"")
            ? "otp=" + oneTimeCode()
            : "username="
                + encoded(account.username())
                + "&password="
                + encoded(account.password());
    return send(sending(here.resolve(form.group(1).replace("&amp;", "&")), fields));
  }

  /**
   * What the account's authenticator shows, will show or did just now, if nobody used it: Keycloak
   * takes clocks that are as far apart, and each code once.
   */
  public String oneTimeCode() {
    String secret = account.otpSecret().orElseThrow();
    Set<String> spent = SPENT.computeIfAbsent(secret, s -> ConcurrentHashMap.newKeySet());
    while (true) {
      Instant now = Clock.systemUTC().instant();
      for (int steps : new int[] {0, 1, -1}) {
        OneTimeCode code = OneTimeCode.of(secret, now.plusSeconds(steps * 30L));
        if ((steps >= 0 || code.secondsLeft() > SURELY) && spent.add(code.digits())) {
          return code.digits();
        }
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI origin(String host, String path) {
    return URI.create("http://" + host + ":" + Running.platform().port() + path);
  }

  private static HttpRequest.Builder sending(URI address, String form) {
    return ask(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder ask(URI address) {
    String raw = address.toString().replaceFirst("//[^/]+", "//127.0.0.1:" + address.getPort());
    return HttpRequest.newBuilder(URI.create(raw))
        .timeout(Duration.ofSeconds(60))
        .header("Host", address.getAuthority());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpRequest bare = request.copy().build();
    String authority = bare.headers().firstValue("Host").orElseThrow();
    Map<String, String> own = cookies.computeIfAbsent(authority, host -> new LinkedHashMap<>());
    if (!own.isEmpty()) {
      request.header(
          "Cookie",
          own.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer;
    try {
      answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(bare.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    for (String set : answer.headers().allValues("set-cookie")) {
      String pair = set.split(";", 2)[0];
      int equals = pair.indexOf('=');
      if (set.contains("Max-Age=0")) {
        own.remove(pair.substring(0, equals));
      } else {
        own.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return answer;
  }

  private static URI address(HttpResponse<String> answer) {
    String authority = answer.request().headers().firstValue("Host").orElseThrow();
    return URI.create(answer.uri().toString().replaceFirst("//[^/]+", "//" + authority));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
