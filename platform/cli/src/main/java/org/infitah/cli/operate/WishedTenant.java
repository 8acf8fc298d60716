package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.infitah.cli.config.CivicDate;
import org.infitah.cli.config.Code;
import org.infitah.cli.config.Colour;
import org.infitah.cli.config.LocalText;
import org.infitah.cli.config.SourceCode;
import org.infitah.cli.config.TenantFile;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.config.Vocabulary.Level;

/** A tenant as a page of the network wished for it; it begins plain, its people make it theirs. */
record WishedTenant(String alias, JsonObject wish) {

  private static final TenantFile.Brand BRAND =
      new TenantFile.Brand(
          new Colour("#0b5d4f"),
          new Colour("#ffffff"),
          new Colour("#e6f2ef"),
          new Colour("#8a5a00"));

  /** Whom the new portal is handed to. */
  record Admin(String email, String language) {}

  String code() {
    return wish.getString("code");
  }

  Optional<Admin> admin() {
    return wish.containsKey("email")
        ? Optional.of(new Admin(wish.getString("email"), wish.getString("language", "ar")))
        : Optional.empty();
  }

  TenantsConfig.Tenant tenant() {
    List<TenantFile.Source> sources = new ArrayList<>();
    Optional<CivicDate> joined = date("joined");
    Optional<SourceCode> from = joined.map(on -> source(sources, "membership", on));
    Optional<TenantFile.Population> population =
        date("population_as_of")
            .map(
                asOf ->
                    new TenantFile.Population(
                        wish.getJsonNumber("population").longValueExact(),
                        asOf,
                        source(sources, "population", asOf)));
    return new TenantsConfig.Tenant(
        new TenantFile(
            new Code(alias),
            Level.valueOf(wish.getString("level").toUpperCase(Locale.ROOT)),
            Optional.of(code()),
            reference(),
            text(wish.getJsonObject("names")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            joined,
            from,
            BRAND,
            sources,
            population,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()),
        Optional.empty());
  }

  /** What a source is called is written in the wish, beside the fact it states. */
  private SourceCode source(List<TenantFile.Source> sources, String code, CivicDate on) {
    LocalText title = text(wish.getJsonObject(code + "_source"));
    sources.add(new TenantFile.Source(new Code(code), title, Optional.of(on), Optional.empty()));
    return new SourceCode(code);
  }

  private String reference() {
    String letters = (alias.toUpperCase(Locale.ROOT) + "XX").replaceAll("[^A-Z]", "");
    return letters.substring(0, Math.min(6, letters.length()));
  }

  private Optional<CivicDate> date(String key) {
    return wish.containsKey(key)
        ? Optional.of(new CivicDate(wish.getString(key)))
        : Optional.empty();
  }

  private static LocalText text(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach(
        (language, text) -> {
          if (!"source".equals(language)) {
            texts.put(language, ((JsonString) text).getString());
          }
        });
    return new LocalText(texts, object.getString("source", "ar"));
  }
}
