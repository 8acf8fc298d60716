package org.infitah.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Menu;
import org.infitah.foundation.plugin.ModuleMenu;
import org.infitah.foundation.tenancy.Tenant;

/** The main menu: the network's, or a collectivity's, and what the plugins it uses add. */
@Dependent
public class MainMenu implements Menu {

  private static final List<String> MEMBER =
      List.of(
          "",
          "/programme",
          "/projects",
          "/workshops",
          "/consultations",
          "/council",
          "/advisory-bodies",
          "/news",
          "/contact");
  private static final List<String> NETWORK =
      List.of("", "/members", "/charter", "/events", "/news", "/network");

  private final ModuleMenu modules;

  @Inject
  MainMenu(ModuleMenu modules) {
    this.modules = modules;
  }

  @Override
  public List<Entry> entries(Tenant tenant, Language language) {
    return Stream.concat(
            (tenant.isNetwork() ? NETWORK : MEMBER).stream().map(path -> entry(path, language)),
            modules.entries(tenant, language).stream())
        .toList();
  }

  private static Entry entry(String path, Language language) {
    String key = "app.menu." + (path.isEmpty() ? "home" : path.substring(1));
    return new Entry(path, texts -> texts.say(language, key, Map.of()).text());
  }
}
