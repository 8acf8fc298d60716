package org.infitah.membership.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.infitah.spi.LocalText;

/**
 * What a collectivity must look like before a portal can be asked for it; the words are checked.
 */
public final class Collectivity {

  public static final Set<String> LEVELS = Set.of("region", "prefecture", "province", "commune");

  private static final Pattern REGION = Pattern.compile("0[1-9]|1[0-2]");
  private static final Pattern PROVINCE = Pattern.compile("(0[1-9]|1[0-2])\\.\\d{3}");
  private static final Pattern COMMUNE =
      Pattern.compile("(0[1-9]|1[0-2])\\.\\d{3}\\.\\d\\d\\.\\d{1,2}");
  private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{1,40}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>\"',;:\\\\()\\[\\]]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int LONGEST = 200;
  private static final int LONGEST_ALIAS = 40;
  private static final Set<String> RESERVED =
      Set.of(
          "admin",
          "api",
          "app",
          "assets",
          "auth",
          "console",
          "ftp",
          "keycloak",
          "localhost",
          "mail",
          "network",
          "register",
          "static",
          "status",
          "test",
          "www");

  private Collectivity() {}

  public static boolean isLevel(String level) {
    return LEVELS.contains(level);
  }

  /** Whether it is the HCP's code of a collectivity of that level. */
  public static boolean isCode(String level, String code) {
    return switch (level) {
      case "region" -> REGION.matcher(code).matches();
      case "prefecture", "province" -> PROVINCE.matcher(code).matches();
      case "commune" -> COMMUNE.matcher(code).matches();
      default -> false;
    };
  }

  /** Whether a host may be called so. */
  public static boolean isAlias(String alias) {
    return ALIAS.matcher(alias).matches() && !RESERVED.contains(alias) && !alias.endsWith("-");
  }

  public static boolean isEmail(String email) {
    return email.length() <= LONGEST && EMAIL.matcher(email).matches();
  }

  /** Whether people can have written it into one line. */
  public static boolean isLine(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /** Whether it is a day of the calendar, up to that one. */
  public static boolean isDay(String text, LocalDate latest) {
    if (!DAY.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() > 1950 && !day.isAfter(latest);
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  /** The names that were given; at least one must be. */
  public static LocalText names(String ar, String fr) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!ar.isBlank()) {
      texts.put("ar", ar);
    }
    if (!fr.isBlank()) {
      texts.put("fr", fr);
    }
    return new LocalText(texts, texts.containsKey("ar") ? "ar" : "fr");
  }

  /** A host label told apart from another by the collectivity's code. */
  public static String apart(String alias, String code) {
    String number = "-" + code.replaceAll("[^0-9]", "");
    int most = LONGEST_ALIAS - number.length();
    return (alias.length() > most ? alias.substring(0, most) : alias) + number;
  }

  /** A host label made of a French name, for somebody to agree to. */
  public static String aliasOf(String fr) {
    String plain =
        java.text.Normalizer.normalize(fr, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.length() > 40 ? plain.substring(0, 40).replaceAll("-+$", "") : plain;
  }
}
