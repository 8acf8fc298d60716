package org.infitah.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface says the same in Arabic and in French, and Tamazight only what is known. */
class BundlesTest {

  private static final Bundle AR = Bundle.of("ar");
  private static final Bundle FR = Bundle.of("fr");
  private static final Bundle ZGH = Bundle.of("zgh");
  private static final int[] NUMBERS = {0, 1, 2, 3, 11, 100};

  /** Marks that turn the direction of what follows, invisible to whoever reviews them. */
  private static final Pattern TRAPS =
      Pattern.compile("[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  @Test
  void arabic_and_french_say_the_same_things() {
    assertThat(AR.keys()).isNotEmpty().isEqualTo(FR.keys());
  }

  @Test
  void tamazight_says_nothing_the_others_do_not() {
    assertThat(ZGH.keys()).isNotEmpty().isSubsetOf(AR.keys());
    System.getLogger("texts")
        .log(
            System.Logger.Level.INFO,
            "Tamazight: {0} of {1} texts of the interface",
            ZGH.keys().size(),
            AR.keys().size());
  }

  @Test
  void every_text_takes_the_same_arguments_in_every_language() {
    assertThat(differing(AR, FR)).isEmpty();
    assertThat(differing(ZGH, AR)).isEmpty();
  }

  @Test
  void every_plural_is_one_in_arabic_and_in_french() {
    assertThat(AR.keys()).filteredOn(key -> !AR.plurals(key).equals(FR.plurals(key))).isEmpty();
  }

  @Test
  void every_text_can_be_said_of_any_number() {
    assertThat(broken(AR)).isEmpty();
    assertThat(broken(FR)).isEmpty();
    assertThat(broken(ZGH)).isEmpty();
  }

  @Test
  void arabic_counts_two_few_and_many_in_their_own_words() {
    assertThat(AR.keys())
        .filteredOn(key -> !AR.plurals(key).isEmpty())
        .isNotEmpty()
        .filteredOn(
            key ->
                Stream.of(1, 2, 3, 11, 100).map(n -> bare(AR.render(key, n))).distinct().count()
                    < 4)
        .isEmpty();
  }

  @Test
  void every_key_that_code_names_is_said() {
    assertThat(unsaid(TextUses.of(rooms()))).isEmpty();
  }

  @Test
  void every_key_that_is_said_is_named_by_code() {
    TextUses uses = TextUses.of(rooms());
    assertThat(AR.keys()).filteredOn(key -> !isNamed(key, uses)).isEmpty();
  }

  @Test
  void every_family_is_whole() {
    assertThat(AR.keys()).containsAll(TextFamilies.keys());
    assertThat(TextUses.of(rooms()).literals()).containsAll(TextFamilies.beginnings());
  }

  @Test
  void whoever_names_a_key_gives_it_its_arguments() {
    List<String> missing = new ArrayList<>();
    TextUses uses = TextUses.of(rooms());
    for (String key : AR.keys()) {
      List<String> names = new ArrayList<>(TextFamilies.beginningsOf(key));
      names.add(key);
      for (String name : names) {
        for (String file : uses.files().getOrDefault(name, Set.of())) {
          String source = SourceTree.text(SourceTree.root().resolve(file));
          AR.arguments(key).stream()
              .filter(argument -> !source.contains('"' + argument + '"'))
              .forEach(argument -> missing.add(file + " says " + key + " without " + argument));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh"})
  void no_text_hides_a_turn_of_direction(String language) {
    assertThat(Bundle.of(language).texts().values())
        .filteredOn(text -> TRAPS.matcher(text).find())
        .isEmpty();
  }

  @Test
  void what_tamazight_covers_is_told() {
    int covered = ZGH.keys().size();
    System.out.printf(
        Locale.ROOT,
        "zgh says %d of %d texts (%.1f %%); the rest is said in Arabic and marked so%n",
        covered,
        AR.keys().size(),
        100.0 * covered / AR.keys().size());

    assertThat(covered).isPositive();
    assertThat(AR.keys()).containsAll(ZGH.keys());
  }

  @Test
  void each_check_has_been_seen_to_fail() {
    Bundle seeded =
        Bundle.parse("fr", "a.one={n, plural, one {# atelier} other {ateliers}}\na.two=l'{name}");
    Bundle other = Bundle.parse("ar", "a.one={m}\na.two={name}");
    assertThat(differing(seeded, other)).containsExactly("a.one", "a.two");
    assertThat(broken(seeded)).containsExactly("a.two of 0: l{name}");
    assertThat(seeded.plurals("a.one")).containsExactly("n");
    assertThat(unsaid(TextUses.in("page.text(\"page.nobody\"); \"page.family.\" + x", rooms())))
        .containsExactly("page.family.", "page.nobody");
    assertThat("a\u202eb").containsPattern(TRAPS);
  }

  private static String bare(String said) {
    return said.replaceAll("[0-9]+", "#");
  }

  private static Set<String> rooms() {
    return AR.keys().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toSet());
  }

  private static List<String> differing(Bundle some, Bundle all) {
    return some.keys().stream()
        .filter(key -> !some.arguments(key).equals(all.arguments(key)))
        .toList();
  }

  /** An apostrophe before a brace quotes it: the reader would see the brace. */
  private static List<String> broken(Bundle bundle) {
    List<String> broken = new ArrayList<>();
    for (String key : bundle.keys()) {
      for (int number : NUMBERS) {
        String said = bundle.render(key, number);
        if (said.isBlank() || said.contains("{") || said.contains("}")) {
          broken.add(key + " of " + number + ": " + said);
          break;
        }
      }
    }
    return broken;
  }

  private static Set<String> unsaid(TextUses uses) {
    Set<String> unsaid = new TreeSet<>(uses.literals());
    unsaid.removeAll(AR.keys());
    unsaid.removeAll(TextFamilies.beginnings());
    return unsaid;
  }

  /** A problem's help is said wherever the problem is. */
  private static boolean isNamed(String key, TextUses uses) {
    String problem = key.replaceFirst("\\.help$", "");
    return uses.literals().contains(key)
        || uses.literals().contains(problem)
        || TextFamilies.beginningsOf(key).stream().anyMatch(uses.literals()::contains);
  }
}
