package org.infitah.plugins.digitalizationprojects.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.spi.LocalText;

/**
 * Whether two titles name the same kind of thing: in a language both are written in, at least half
 * of their words that mean something are the same.
 */
public final class Likeness {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^[\u0648\u0628\u0643\u0641]?\u0627\u0644(?=..)|^\u0648?\u0644\u0644(?=..)");
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{IsLatin}{3})(?:s|x)$");
  private static final int SHORTEST = 3;
  private static final double ALIKE = 0.5;

  /** Words that say nothing of what a project is about, as they are left by {@link #word}. */
  private static final Set<String> EMPTY =
      Set.of(
          "les",
          "des",
          "une",
          "pour",
          "dan",
          "dans",
          "sur",
          "avec",
          "par",
          "aux",
          "projet",
          "commune",
          "province",
          "collectivite",
          "territoriale",
          "mise",
          "the",
          "من",
          "علي",
          "الي",
          "عن",
          "مع",
          "في",
          "مشروع",
          "جماعه",
          "اقليم",
          "ترابيه");

  private Likeness() {}

  /** Whether one title resembles another. */
  public static boolean alike(LocalText one, LocalText other) {
    return one.texts().entrySet().stream()
        .anyMatch(
            said ->
                other.in(said.getKey()).filter(words -> alike(said.getValue(), words)).isPresent());
  }

  private static boolean alike(String one, String other) {
    Set<String> both = words(one);
    Set<String> all = new HashSet<>(both);
    Set<String> others = words(other);
    both.retainAll(others);
    all.addAll(others);
    return !both.isEmpty() && both.size() >= ALIKE * all.size();
  }

  private static Set<String> words(String title) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return Arrays.stream(BETWEEN.split(plain))
        .map(Likeness::word)
        .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Without its article, its plural and what Arabic writes now so and now so. */
  private static String word(String written) {
    String same =
        written.replace('\u0649', '\u064a').replace('\u0629', '\u0647').replace('\u0671', '\u0627');
    return PLURAL.matcher(ARTICLE.matcher(same).replaceFirst("")).replaceFirst("");
  }
}
