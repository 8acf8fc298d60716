package org.infitah.cli.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The single values a file may hold, each with what to say when it is not one. */
final class Scalars {

  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /** A kind of value: how it is called and how it is read; reading throws when it is not one. */
  record Kind<T>(String name, Function<String, T> read) {}

  private static final Map<Class<?>, Kind<?>> KINDS =
      Map.ofEntries(
          Map.entry(int.class, plain("a whole number", Integer::valueOf)),
          Map.entry(Integer.class, plain("a whole number", Integer::valueOf)),
          Map.entry(long.class, plain("a whole number", Long::valueOf)),
          Map.entry(double.class, plain("a number", Double::valueOf)),
          Map.entry(boolean.class, plain("true or false", Scalars::flag)),
          Map.entry(LocalDate.class, plain("a day, YYYY-MM-DD", LocalDate::parse)),
          Map.entry(LocalTime.class, plain("a time, HH:MM", Scalars::time)),
          Map.entry(MonthDay.class, plain("a month and day, MM-DD", Scalars::monthDay)),
          Map.entry(
              CivicDate.class, plain("a date, YYYY, YYYY-MM or YYYY-MM-DD", Scalars::civicDate)),
          Map.entry(Colour.class, plain("a colour, \"#rrggbb\" in small letters", Scalars::colour)),
          Map.entry(Code.class, word(Code::new)),
          Map.entry(SourceCode.class, word(SourceCode::new)),
          Map.entry(OrganisationCode.class, word(OrganisationCode::new)),
          Map.entry(ObjectCode.class, word(ObjectCode::new)),
          Map.entry(TenantAlias.class, word(TenantAlias::new)));

  private Scalars() {}

  static boolean knows(Class<?> type) {
    return type == String.class || type.isEnum() || KINDS.containsKey(type);
  }

  /** How a value of that type is called in a sentence. */
  static String name(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    return type.isEnum() ? "one of " + words(type) : kind(type).name();
  }

  /** Reads a value; throws {@code IllegalArgumentException} or {@code DateTimeException}. */
  static Object read(Class<?> type, ScalarNode node) {
    String value = node.getValue();
    if (type == String.class) {
      if (!node.getTag().equals(Tag.STR) || value.isBlank()) {
        throw new IllegalArgumentException(value);
      }
      return value;
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> word(constant).equals(value))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(value));
    }
    return kind(type).read().apply(value);
  }

  /** The word a file uses for a constant. */
  static String word(Object constant) {
    return constant instanceof Spelled spelled
        ? spelled.code()
        : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }

  private static Kind<?> kind(Class<?> type) {
    Kind<?> kind = KINDS.get(type);
    if (kind == null) {
      throw new IllegalStateException("no kind of value for " + type);
    }
    return kind;
  }

  private static String words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Scalars::word)
        .collect(Collectors.joining(", "));
  }

  private static <T> Kind<T> plain(String name, Function<String, T> read) {
    return new Kind<>(name, read);
  }

  private static <T> Kind<T> word(Function<String, T> make) {
    return plain(
        "a code of small letters, digits, - and _",
        text -> {
          if (!text.matches("[a-z][a-z0-9_-]*")) {
            throw new IllegalArgumentException(text);
          }
          return make.apply(text);
        });
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static LocalTime time(String text) {
    if (!text.matches("\\d\\d:\\d\\d")) {
      throw new IllegalArgumentException(text);
    }
    return LocalTime.parse(text);
  }

  private static MonthDay monthDay(String text) {
    return MonthDay.parse(text, MONTH_DAY);
  }

  private static CivicDate civicDate(String text) {
    switch (text.length()) {
      case 4 -> Year.parse(text);
      case 7 -> YearMonth.parse(text);
      case 10 -> LocalDate.parse(text);
      default -> throw new IllegalArgumentException(text);
    }
    return new CivicDate(text);
  }

  private static Colour colour(String text) {
    if (!text.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException(text);
    }
    return new Colour(text);
  }
}
