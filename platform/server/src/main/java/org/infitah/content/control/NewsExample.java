package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.infitah.start.ExamplePart;

/** The news' part of the example. */
@Dependent
public class NewsExample implements ExamplePart {

  private final ArticleRepository articles;

  @Inject
  NewsExample(ArticleRepository articles) {
    this.articles = articles;
  }

  @Override
  public Set<String> tables() {
    return Set.of("core.article");
  }

  @Override
  public boolean vacant() {
    return articles.all(Optional.empty(), 1).isEmpty();
  }

  /** Articles remember when each language was written, and what they are found by. */
  @Override
  public JsonObject whole(JsonObject row, Instant now) {
    JsonObjectBuilder touched = Json.createObjectBuilder();
    row.getJsonObject("title").keySet().stream()
        .filter(language -> !language.equals("source"))
        .forEach(language -> touched.add(language, now.toString()));
    StringJoiner words = new StringJoiner("\n");
    row.values().stream()
        .filter(JsonObject.class::isInstance)
        .flatMap(text -> text.asJsonObject().values().stream())
        .forEach(text -> words.add(((JsonString) text).getString()));
    return Json.createObjectBuilder(row)
        .add("dated_at", now.toString())
        .add("updated_at", now.toString())
        .add("touched", touched)
        .add("words", words.toString())
        .build();
  }
}
