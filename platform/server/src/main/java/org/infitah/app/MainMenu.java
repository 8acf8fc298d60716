package org.infitah.app;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Menu;
import org.infitah.foundation.tenancy.Tenant;

/** The main menu: the network's, or a collectivity's. */
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
          "/contact");
  private static final List<String> NETWORK =
      List.of("", "/members", "/charter", "/events", "/network");

  @Override
  public List<Entry> entries(Tenant tenant, Language language) {
    return (tenant.isNetwork() ? NETWORK : MEMBER)
        .stream().map(path -> entry(path, language)).toList();
  }

  private static Entry entry(String path, Language language) {
    String key = "app.menu." + (path.isEmpty() ? "home" : path.substring(1));
    return new Entry(path, texts -> texts.say(language, key, Map.of()).text());
  }
}
