package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.module.control.SetModule;
import org.infitah.spi.LocalText;

/** What pages and API do alike about what a tenant sets of its modules. */
@Dependent
public class SettingViews {

  private final SetModule setting;
  private final ModuleStates modules;

  @Inject
  SettingViews(SetModule setting, ModuleStates modules) {
    this.setting = setting;
    this.modules = modules;
  }

  /** The settings, with other values in place of those that hold. */
  List<SettingView> list(String module, Map<String, String> typed) {
    Map<String, String> values = setting.values(module);
    return setting.show(module).stream()
        .map(
            declared -> {
              String key = declared.setting().key();
              return SettingView.of(
                  declared, typed.getOrDefault(key, values.getOrDefault(key, "")));
            })
        .toList();
  }

  LocalText names(String module) {
    return modules.show(module).names();
  }

  /** Sets; what is wrong, as keys of words by setting, when it did not. */
  Map<String, String> set(String module, Map<String, String> values) {
    Map<String, String> wrong = new LinkedHashMap<>(setting.set(module, values));
    wrong.replaceAll((key, objection) -> "module.setting.wrong." + objection);
    return wrong;
  }
}
