package org.infitah.foundation.identity.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.infitah.foundation.identity.entity.ServiceAccount;
import org.jspecify.annotations.Nullable;

/** A service account as it is asked for: the same fields on the page and over the API. */
public record ServiceAccountForm(
    @Nullable String name,
    @Nullable String purpose,
    @Nullable List<String> scopes,
    @Nullable String lastDay) {

  private static final int LONGEST = 200;

  static ServiceAccountForm of(MultivaluedMap<String, String> fields) {
    return new ServiceAccountForm(
        fields.getFirst("name"),
        fields.getFirst("purpose"),
        fields.get("scopes"),
        fields.getFirst("lastDay"));
  }

  static ServiceAccountForm blank() {
    return new ServiceAccountForm(null, null, null, null);
  }

  /** What is not in order, by field: what to say about it. */
  Map<String, String> errors(LocalDate today, LocalDate last, UnaryOperator<String> words) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!isLine(text(name))) {
      errors.put("name", words.apply("identity.wrong.service.name"));
    }
    if (!isLine(text(purpose))) {
      errors.put("purpose", words.apply("identity.wrong.service.purpose"));
    }
    if (chosen().isEmpty()) {
      errors.put("scopes", words.apply("identity.wrong.service.scopes"));
    }
    if (day().filter(day -> !day.isBefore(today) && !day.isAfter(last)).isEmpty()) {
      errors.put("lastDay", words.apply("identity.wrong.service.lastDay"));
    }
    return errors;
  }

  /** What is asked for, once nothing is wrong with it. */
  ServiceAccount.Wish wish() {
    return new ServiceAccount.Wish(text(name), text(purpose), chosen(), day().orElseThrow());
  }

  /** What was typed into a field, for the form to show again. */
  public String value(String field) {
    return switch (field) {
      case "name" -> text(name);
      case "purpose" -> text(purpose);
      default -> text(lastDay);
    };
  }

  /** The scopes that were ticked, each once. */
  public List<String> chosen() {
    return scopes == null ? List.of() : scopes.stream().distinct().sorted().toList();
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(text(lastDay)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isLine(String text) {
    return text.length() >= 3
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  private static String text(@Nullable String given) {
    return Optional.ofNullable(given).orElse("").strip();
  }
}
