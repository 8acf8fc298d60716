package org.infitah.tests.consultation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;

/** A browser of somebody without an account: it keeps the cookies of one host. */
public final class GuestBrowser {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final String host;
  private final Map<String, String> cookies = new TreeMap<>();

  public GuestBrowser(String host) {
    this.host = host;
  }

  public Answer get(String path) {
    return kept(http().get(path));
  }

  /** Posts what a page of ours holds, with more fields. */
  public Answer post(String page, String action, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    return send(action, token.find() ? token.group(1) : "", fields);
  }

  /** The same with this token against forgery. */
  public Answer send(String action, String token, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("csrf", token);
    String body =
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return kept(Visitor.post(http(), host, action, body));
  }

  /** What the answers set, as they said it. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  private Http http() {
    Http http = Http.on(host);
    return cookies.isEmpty()
        ? http
        : http.with(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().replaceFirst(";.*", ""))
                .collect(Collectors.joining("; ")));
  }

  private Answer kept(Answer answer) {
    for (String cookie : answer.headers().getOrDefault("set-cookie", List.of())) {
      String[] parts = cookie.split("=", 2);
      if (parts[1].contains("Max-Age=0")) {
        cookies.remove(parts[0]);
      } else {
        cookies.put(parts[0], parts[1]);
      }
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
