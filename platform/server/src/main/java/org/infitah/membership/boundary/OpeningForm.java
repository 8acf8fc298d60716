package org.infitah.membership.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.membership.entity.Collectivity;
import org.infitah.membership.entity.Wish;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A portal as somebody asks for it, on the page or over the API; everything as it was typed.
 *
 * @param joined the day of joining, {@code YYYY-MM-DD}, where it is known
 * @param email the first administrator's
 * @param language in which the invitation is written
 */
public record OpeningForm(
    @Nullable String level,
    @Nullable String code,
    @Nullable String nameAr,
    @Nullable String nameFr,
    @Nullable String alias,
    @Nullable String joined,
    @Nullable String population,
    @Nullable String year,
    @Nullable String email,
    @Nullable String language) {

  static final OpeningForm EMPTY = new OpeningForm("commune", "", "", "", "", "", "", "", "", "ar");

  static OpeningForm of(MultivaluedMap<String, String> fields) {
    return new OpeningForm(
        fields.getFirst("level"),
        fields.getFirst("code"),
        fields.getFirst("nameAr"),
        fields.getFirst("nameFr"),
        fields.getFirst("alias"),
        fields.getFirst("joined"),
        fields.getFirst("population"),
        fields.getFirst("year"),
        fields.getFirst("email"),
        fields.getFirst("language"));
  }

  /** What was typed into a field. */
  public String value(String field) {
    return strip(
        switch (field) {
          case "level" -> level;
          case "code" -> code;
          case "nameAr" -> nameAr;
          case "nameFr" -> nameFr;
          case "alias" -> alias;
          case "joined" -> joined;
          case "population" -> population;
          case "year" -> year;
          case "email" -> email;
          case "language" -> language;
          default -> throw new IllegalArgumentException(field);
        });
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
    if (!Collectivity.isAlias(value("alias"))) {
      wrong.put("alias", "membership.wrong.alias");
    }
    if (!value("joined").isEmpty() && !Collectivity.isDay(value("joined"), today)) {
      wrong.put("joined", "membership.wrong.day");
    }
    if (!value("population").matches("|[0-9]{1,9}")) {
      wrong.put("population", "membership.wrong.number");
    }
    if (!value("year").matches("|(19|20)\\d\\d")
        || value("year").isEmpty() != value("population").isEmpty()) {
      wrong.put("year", "membership.wrong.year");
    }
    if (!value("email").isEmpty() && !Collectivity.isEmail(value("email"))) {
      wrong.put("email", "membership.wrong.email");
    }
    if (!value("language").matches("|ar|fr")) {
      wrong.put("language", "membership.wrong.choice");
    }
    return wrong;
  }

  /** The wish it is, once nothing is wrong. */
  Wish wish(LocalText joinedSource, LocalText populationSource) {
    return new Wish(
        value("alias"),
        value("level"),
        value("code"),
        Collectivity.names(value("nameAr"), value("nameFr")),
        value("population").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Wish.Population(
                    Long.parseLong(value("population")),
                    new CivicDate(value("year")),
                    populationSource)),
        value("joined").isEmpty()
            ? Optional.empty()
            : Optional.of(new Wish.Joined(new CivicDate(value("joined")), joinedSource)),
        value("email").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Wish.Admin(
                    value("email"), value("language").isEmpty() ? "ar" : value("language"))));
  }

  private static String strip(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
