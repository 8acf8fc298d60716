package org.infitah.search.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;
import org.infitah.spi.LocalText;

/** Finds what everybody may read of the tenant at hand: every word that was asked for is in it. */
@Dependent
public class SearchPublic {

  private static final int MOST_TERMS = 6;
  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  /** What is told, and what it says in each language. */
  private static final String SAID =
      "), said as (select t.place, t.reference, t.path, t.title, t.ready, l.lang, concat_ws(' ',"
          + " t.title ->> l.lang, t.body ->> l.lang) as words from told t cross join (values"
          + " ('ar'), ('fr'), ('zgh')) l(lang)), found as (select distinct on (place, reference) *"
          + " from said where words <> ''";

  /** The language in which it has the words, the reader's first. */
  private static final String PART =
      " desc, (lang = ?2) desc, lang), part as (select * from found where (place, reference) >"
          + " (cast(?3 as int), cast(?4 as text)) order by place, reference limit cast(?5 as int))"
          + " select p.place, p.reference, p.path, cast(p.title as text), p.lang, (select"
          + " string_agg(";

  /** Where the first word stands, roughly: marks of vowels count here and not there. */
  private static final String SNIPPET =
      ", ' ' order by w.n) from unnest(string_to_array(regexp_replace(substr(p.words, greatest(1,"
          + " strpos(net.searchable(p.words), net.searchable(?6)) - 60), 200), '\\s+', ' ',"
          + " 'g'), ' ')) with ordinality w(word, n)) from part p order by p.place, p.reference";

  private static final int FIRST_TERM = 6;

  private final Instance<SearchSource> sources;
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  SearchPublic(Instance<SearchSource> sources, EntityManager entities, Clock clock) {
    this.sources = sources;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * A part of what was found, in the order of kinds and references; all there is where no word was
   * given. One statement.
   */
  public List<Found> find(String words, Language reader, int order, String after, int most) {
    List<Findable> kinds =
        sources.stream()
            .flatMap(source -> source.findable().stream())
            .sorted(Comparator.comparingInt(Findable::order))
            .toList();
    List<String> terms = terms(words);
    Query query = entities.createNativeQuery(sql(kinds, terms.size()));
    query
        .setParameter(1, clock.instant().toString())
        .setParameter(2, reader.code())
        .setParameter(3, order)
        .setParameter(4, after)
        .setParameter(5, most);
    query.setParameter(FIRST_TERM, terms.isEmpty() ? "" : terms.get(0));
    for (int i = 1; i < terms.size(); i++) {
      query.setParameter(FIRST_TERM + i, terms.get(i));
    }
    Map<Integer, String> names =
        kinds.stream().collect(Collectors.toMap(Findable::order, Findable::kind));
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> found((Object[]) row, names)).toList();
  }

  private static String sql(List<Findable> kinds, int terms) {
    StringBuilder sql =
        new StringBuilder(
            "with moment as (select cast(?1 as timestamptz) as at), asked as (select");
    for (int i = 0; i < terms; i++) {
      sql.append(i == 0 ? "" : ",")
          .append(" net.searchable(?")
          .append(FIRST_TERM + i)
          .append(") as t")
          .append(i);
    }
    String heard = each("net.searchable(words)", terms);
    return sql.append("), told (place, reference, path, title, body, ready) as (")
        .append(
            kinds.stream()
                .map(kind -> rows(kind, terms))
                .collect(Collectors.joining(" union all ")))
        .append(SAID)
        .append(" and (ready or ")
        .append(heard)
        .append(") order by place, reference, (not ready or ")
        .append(heard)
        .append(')')
        .append(PART)
        .append(marked(terms))
        .append(SNIPPET)
        .toString();
  }

  /** Those of a kind; where they are kept ready for it, no more than can be shown. */
  private static String rows(Findable kind, int terms) {
    String rows =
        " r.reference, r.path, r.title, r.body, " + kind.ready() + " from (" + kind.rows() + ") r";
    return kind.ready()
        ? "(select "
            + kind.order()
            + ","
            + rows
            + " where ("
            + kind.order()
            + ", r.reference) > (cast(?3 as int), cast(?4 as text)) and "
            + each("r.searched", terms)
            + " order by r.reference limit cast(?5 as int))"
        : "select " + kind.order() + "," + rows;
  }

  /** The words of a snippet; around those that were asked for stand two characters of control. */
  private static String marked(int terms) {
    if (terms == 0) {
      return "w.word";
    }
    StringBuilder any = new StringBuilder("case when ");
    for (int i = 0; i < terms; i++) {
      any.append(i == 0 ? "" : " or ").append(has("net.searchable(w.word)", i));
    }
    return any.append(" then chr(2) || w.word || chr(3) else w.word end").toString();
  }

  /** Each word that was asked for is in this. */
  private static String each(String searched, int terms) {
    return terms == 0
        ? "true"
        : IntStream.range(0, terms)
            .mapToObj(term -> has(searched, term))
            .collect(Collectors.joining(" and ", "(", ")"));
  }

  /** The words are put into the form of a search once, not for each row. */
  private static String has(String searched, int term) {
    return "strpos(" + searched + ", (select t" + term + " from asked)) > 0";
  }

  private static List<String> terms(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .filter(term -> !term.isEmpty())
        .limit(MOST_TERMS)
        .toList();
  }

  private static Found found(Object[] row, Map<Integer, String> names) {
    int order = ((Number) row[0]).intValue();
    return new Found(
        names.getOrDefault(order, ""),
        order,
        (String) row[1],
        (String) row[2],
        text((String) row[3]),
        (String) row[4],
        Found.pieces((String) row[5]));
  }

  private static LocalText text(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject told = reader.readObject();
      Map<String, String> texts = new LinkedHashMap<>();
      for (String language : LANGUAGES) {
        String said = told.getString(language, "");
        if (!said.isBlank()) {
          texts.put(language, said);
        }
      }
      return new LocalText(texts, told.getString("source", texts.keySet().iterator().next()));
    }
  }
}
