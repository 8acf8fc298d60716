package org.infitah.tests.people;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;

/** Service accounts, as their administrators make them and programs use them. */
public final class Keys {

  public static final String API = "/api/v1/service-accounts";
  public static final String PAGE = "/fr/manage/service-accounts";

  private Keys() {}

  /** An account that was made, and its key. */
  public record Made(String id, String key) {}

  public static Made make(Admin admin, String name, String... scopes) {
    Answer answer = post(admin.visitor().on(admin.host(), API), API, body(name, scopes));
    if (answer.status() != 201) {
      throw new IllegalStateException("no account: " + answer.status() + " " + answer.body());
    }
    JsonObject made = answer.json();
    return new Made(made.getString("id"), made.getString("key"));
  }

  public static String body(String name, String... scopes) {
    return "{\"name\":\"%s\",\"purpose\":\"for a test\",\"scopes\":[\"%s\"],\"lastDay\":\"%s\"}"
        .formatted(name, String.join("\",\"", scopes), day(30));
  }

  /** The form with the same, for a scope that reads. */
  public static Map<String, String> form(String name) {
    return Map.of(
        "name", name, "purpose", "for a test", "scopes", "trust.read", "lastDay", day(30));
  }

  /** A day so many from today. */
  public static String day(int ahead) {
    return LocalDate.now(Morocco.ZONE).plusDays(ahead).toString();
  }

  public static Answer get(String host, String path, String key) {
    return Http.on(host).with("Authorization", "Bearer " + key).get(path);
  }

  public static Answer post(Http http, String path, String body) {
    return http.with("Content-Type", "application/json").send("POST", path, body);
  }
}
