package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.table.Headings;

/**
 * The headings and roles people write into their tables: in Arabic, French or English, with or
 * without accents, hyphens and capitals.
 */
@Dependent
public class RolesWords {

  /** The columns, in the order of the template. */
  static final List<String> COLUMNS =
      List.of("name", "email", "role", "reason", "starts", "ends", "language");

  private static final List<Language> WRITTEN = List.of(Language.AR, Language.FR);

  private final Texts texts;

  @Inject
  RolesWords(Texts texts) {
    this.texts = texts;
  }

  /** Which column a heading names. */
  Optional<String> column(String heading) {
    String plain = plain(heading);
    return plain.isEmpty()
        ? Optional.empty()
        : COLUMNS.stream().filter(name -> headings(name).anyMatch(plain::equals)).findFirst();
  }

  private Stream<String> headings(String column) {
    Stream<String> ours =
        WRITTEN.stream()
            .flatMap(
                language ->
                    Stream.concat(
                        Stream.of(say(language, "people.field." + column)),
                        Arrays.stream(say(language, "people.bulk.also." + column).split("[,،]"))));
    return Stream.concat(ours, Stream.of(column, column.replaceFirst("s$", "")))
        .map(RolesWords::plain);
  }

  /** The code of a role; what is none stays as it was typed. */
  String role(String typed) {
    String plain = plain(typed);
    return Arrays.stream(Role.values())
        .filter(role -> role.reach() == Role.Reach.TENANT)
        .filter(
            role ->
                plain(role.code()).equals(plain)
                    || WRITTEN.stream()
                        .anyMatch(
                            language ->
                                plain(say(language, "identity.role." + role.code())).equals(plain)))
        .map(Role::code)
        .findFirst()
        .orElse(typed);
  }

  private String say(Language language, String key) {
    return texts.say(language, key, Map.of()).text();
  }

  /** What stands in brackets is no part of it. */
  private static String plain(String text) {
    return Headings.plain(text.replaceAll("\\([^)]*\\)", ""));
  }
}
