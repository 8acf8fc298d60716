package org.infitah.membership.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.membership.entity.Collectivity;
import org.infitah.membership.entity.Request;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was typed, or sent over the API.
 *
 * @param key of the form shown, a UUID: the same again is the same application
 * @param deliberation the reference of the council's deliberation
 * @param deliberatedOn its day, {@code YYYY-MM-DD}
 * @param website people leave it empty, since they do not see it
 */
public record ApplicationForm(
    @Nullable String key,
    @Nullable String level,
    @Nullable String code,
    @Nullable String nameAr,
    @Nullable String nameFr,
    @Nullable String deliberation,
    @Nullable String deliberatedOn,
    @Nullable String contactName,
    @Nullable String contactOffice,
    @Nullable String contactEmail,
    @Nullable String language,
    @Nullable String website) {

  static ApplicationForm empty(String language) {
    String key = UUID.randomUUID().toString();
    return new ApplicationForm(
        key, "commune", "", "", "", "", "", "", "", "", language.equals("fr") ? "fr" : "ar", "");
  }

  static ApplicationForm of(MultivaluedMap<String, String> fields) {
    return new ApplicationForm(
        fields.getFirst("key"),
        fields.getFirst("level"),
        fields.getFirst("code"),
        fields.getFirst("nameAr"),
        fields.getFirst("nameFr"),
        fields.getFirst("deliberation"),
        fields.getFirst("deliberatedOn"),
        fields.getFirst("contactName"),
        fields.getFirst("contactOffice"),
        fields.getFirst("contactEmail"),
        fields.getFirst("language"),
        fields.getFirst("website"));
  }

  /** What was typed into a field. */
  public String value(String field) {
    String typed =
        switch (field) {
          case "key" -> key;
          case "level" -> level;
          case "code" -> code;
          case "nameAr" -> nameAr;
          case "nameFr" -> nameFr;
          case "deliberation" -> deliberation;
          case "deliberatedOn" -> deliberatedOn;
          case "contactName" -> contactName;
          case "contactOffice" -> contactOffice;
          case "contactEmail" -> contactEmail;
          case "language" -> language;
          case "website" -> website;
          default -> throw new IllegalArgumentException(field);
        };
    return typed == null ? "" : typed.strip();
  }

  /** Whether no person wrote it. */
  boolean isOfMachine() {
    return !value("website").isEmpty();
  }

  /** What is wrong, by field, as keys of messages. */
  Map<String, String> wrong(LocalDate today) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Collectivity.isLevel(value("level"))) {
      wrong.put("level", "membership.wrong.level");
    } else if (!Collectivity.isCode(value("level"), value("code"))) {
      wrong.put("code", "membership.wrong.code." + value("level"));
    }
    Names.check(value("nameAr"), value("nameFr"), wrong);
    for (String line : new String[] {"deliberation", "contactName", "contactOffice"}) {
      if (!Collectivity.isLine(value(line))) {
        wrong.put(line, "membership.wrong.line");
      }
    }
    if (!Collectivity.isDay(value("deliberatedOn"), today)) {
      wrong.put("deliberatedOn", "membership.wrong.day");
    }
    if (!Collectivity.isEmail(value("contactEmail"))) {
      wrong.put("contactEmail", "membership.wrong.email");
    }
    if (!value("language").matches("ar|fr")) {
      wrong.put("language", "membership.wrong.choice");
    }
    if (!value("key").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      wrong.put("key", "membership.wrong.key");
    }
    return wrong;
  }

  /** The request it is, once nothing is wrong. */
  Request request() {
    return new Request(
        UUID.fromString(value("key")),
        value("level"),
        value("code"),
        Collectivity.names(value("nameAr"), value("nameFr")),
        value("deliberation"),
        new CivicDate(value("deliberatedOn")),
        new Request.Contact(
            value("contactName"),
            value("contactOffice"),
            value("contactEmail"),
            value("language")));
  }

  /** Never what people typed: it would be in a log next. */
  @Override
  public String toString() {
    return "ApplicationForm";
  }
}
