package org.infitah.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.Permission;
import org.infitah.spi.data.OpenDataSet;
import org.infitah.spi.job.ModuleJob;
import org.infitah.spi.setting.Setting;
import org.junit.jupiter.api.Test;

/**
 * The tests that every plugin passes: implement it in the plugin's own test folder and say which
 * plugin is meant. The platform checks the same when a plugin is installed; here its author hears
 * of it first.
 */
public interface PluginContract {

  /** The plugin under test. */
  InfitahPlugin plugin();

  /** The name of its folder and its JAR, for instance {@code school-transport}. */
  String id();

  @Test
  default void it_leans_on_what_plugins_see_and_nothing_else() {
    PluginRules.of(plugin()).leansOnWhatPluginsSee();
  }

  @Test
  default void its_arrows_run_from_boundary_to_control_to_entity() {
    PluginRules.of(plugin()).arrowsRunDownTheAlphabet();
  }

  @Test
  default void its_entities_act_and_are_not_set() {
    PluginRules.of(plugin()).entitiesAct();
  }

  @Test
  default void its_time_comes_from_the_request() {
    PluginRules.of(plugin()).timeComesFromTheRequest();
  }

  @Test
  default void every_package_of_it_is_null_marked() {
    PluginRules.of(plugin()).everyPackageIsNullMarked();
  }

  @Test
  default void the_platform_finds_it_as_a_service() {
    assertThat(ServiceLoader.load(InfitahPlugin.class))
        .anyMatch(found -> found.getClass().equals(plugin().getClass()));
  }

  @Test
  default void it_keeps_no_state() {
    assertThat(plugin().getClass().getDeclaredFields())
        .filteredOn(field -> !field.isSynthetic())
        .filteredOn(field -> !Modifier.isFinal(field.getModifiers()))
        .isEmpty();
  }

  @Test
  default void its_permissions_begin_with_its_id_and_name_known_roles() {
    List<String> roles =
        List.of(
            "tenant-admin",
            "focal-point",
            "secretary",
            "staff",
            "elected",
            "advisory-member",
            "civil-society",
            "evaluator",
            "network-admin",
            "partner-observer",
            "citizen");
    assertThat(plugin().permissions())
        .map(Permission::key)
        .allMatch(key -> key.startsWith(id() + "."));
    assertThat(plugin().permissions()).flatMap(Permission::roles).isSubsetOf(roles);
  }

  @Test
  default void its_words_are_complete_in_arabic_and_in_french() {
    PluginWords ar = PluginWords.of(plugin(), "ar");
    PluginWords fr = PluginWords.of(plugin(), "fr");
    assertThat(ar.keys()).isNotEmpty().isEqualTo(fr.keys());
    assertThat(ar.keys()).filteredOn(key -> !ar.arguments(key).equals(fr.arguments(key))).isEmpty();
    assertThat(PluginWords.of(plugin(), "zgh").keys()).isSubsetOf(ar.keys());
    assertThat(Arrays.asList(ar, fr)).flatMap(PluginWords::broken).isEmpty();
  }

  @Test
  default void its_name_and_its_menu_are_among_its_words() {
    PluginWords ar = PluginWords.of(plugin(), "ar");
    assertThat(ar.keys()).contains(ar.prefix() + "name");
    assertThat(ar.keys()).allMatch(key -> key.startsWith(ar.prefix()));
    assertThat(plugin().menu()).map(MenuLine::text).isSubsetOf(ar.keys());
  }

  @Test
  default void what_can_be_set_has_words_and_names_of_its_own() {
    PluginWords ar = PluginWords.of(plugin(), "ar");
    assertThat(plugin().settings()).map(Setting::key).doesNotHaveDuplicates();
    for (Setting setting : plugin().settings()) {
      String words = ar.prefix() + "setting." + setting.key();
      assertThat(ar.keys()).contains(words);
      if (setting instanceof Setting.Choice choice) {
        assertThat(choice.values()).map(value -> words + '.' + value).isSubsetOf(ar.keys());
      }
    }
  }

  @Test
  default void its_open_data_has_words_columns_and_a_licence() {
    PluginWords ar = PluginWords.of(plugin(), "ar");
    assertThat(plugin().openData()).map(OpenDataSet::key).doesNotHaveDuplicates();
    for (OpenDataSet set : plugin().openData()) {
      String words = ar.prefix() + "data." + set.key();
      assertThat(set.key()).matches("[a-z][a-z0-9-]*");
      assertThat(set.licence()).matches("[A-Za-z0-9.-]+");
      assertThat(ar.keys()).contains(words, words + ".about");
      assertThat(set.columns()).isNotEmpty();
      assertThat(set.columns()).map(column -> words + '.' + column.name()).isSubsetOf(ar.keys());
    }
  }

  @Test
  default void its_jobs_have_names_of_their_own() {
    assertThat(plugin().jobs()).map(ModuleJob::key).doesNotHaveDuplicates();
  }
}
