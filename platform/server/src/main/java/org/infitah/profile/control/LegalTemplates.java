package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.PageDraft;
import org.infitah.spi.LocalText;

/** The templates of the pages the law asks for, filled with what the tenant says of itself. */
@Dependent
public class LegalTemplates {

  private final ProfileRepository profiles;
  private final CurrentTenant tenants;
  private final Texts texts;

  @Inject
  LegalTemplates(ProfileRepository profiles, CurrentTenant tenants, Texts texts) {
    this.profiles = profiles;
    this.tenants = tenants;
    this.texts = texts;
  }

  PageDraft.Words filled(String slug) {
    Map<String, String> titles = new TreeMap<>();
    Map<String, String> bodies = new TreeMap<>();
    for (Language language : new Language[] {Language.AR, Language.FR}) {
      Map<String, String> facts = facts(language);
      titles.put(language.code(), say(language, "profile.legal." + slug, Map.of()));
      bodies.put(language.code(), say(language, "profile.template." + slug, facts).strip());
    }
    return new PageDraft.Words(new LocalText(titles, "ar"), new LocalText(bodies, "ar"));
  }

  /** What is not said yet is named, so that whoever reads the draft sees what is missing. */
  private Map<String, String> facts(Language language) {
    Optional<Collectivity> collectivity = profiles.findCollectivity();
    Map<String, String> facts = new HashMap<>();
    facts.put("name", tenants.tenant().names().forReader(language.code()).text());
    facts.put("host", tenants.tenant().host());
    facts.put("email", fact(language, "email", collectivity.flatMap(Collectivity::email)));
    facts.put("phone", fact(language, "phone", collectivity.flatMap(Collectivity::phone)));
    facts.put("cndp", fact(language, "cndp", collectivity.flatMap(Collectivity::cndp)));
    facts.put(
        "address",
        fact(
            language,
            "address",
            collectivity
                .flatMap(Collectivity::address)
                .map(text -> text.forReader(language.code()).text())));
    return facts;
  }

  private String fact(Language language, String which, Optional<String> said) {
    return said.orElseGet(() -> say(language, "profile.legal.missing." + which, Map.of()));
  }

  private String say(Language language, String key, Map<String, String> facts) {
    return texts.say(language, key, facts).text();
  }
}
