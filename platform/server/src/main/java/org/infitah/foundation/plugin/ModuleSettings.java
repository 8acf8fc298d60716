package org.infitah.foundation.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.spi.setting.Setting;

/** What the modules at work on this node let a tenant set, and what the tenant at hand has set. */
public interface ModuleSettings {

  /**
   * In the order of the form; nothing when the module is not at work here or lets nothing be set.
   */
  List<Declared> declared(String module);

  /** The values that hold now, by key: what was set, else the preset. */
  Map<String, String> values(String module);

  /**
   * A setting and its words.
   *
   * @param title what it is called
   * @param hint what it means, if the module says more
   * @param choices what each value of a choice is called
   */
  record Declared(
      Setting setting, LocalText title, Optional<LocalText> hint, Map<String, LocalText> choices) {

    public Declared {
      choices = Map.copyOf(choices);
    }
  }
}
