package org.infitah.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.seeded.Careless;
import org.junit.jupiter.api.Test;

/** Each clause of the contract is broken by a careless plugin, and says so. */
class PluginContractTest {

  @Test
  void a_hidden_class_is_refused() {
    refuses(PluginContract::it_leans_on_what_plugins_see_and_nothing_else, "javax.sql.DataSource");
  }

  @Test
  void an_arrow_upwards_is_refused() {
    refuses(PluginContract::its_arrows_run_from_boundary_to_control_to_entity, "RegisterStop");
  }

  @Test
  void a_setter_is_refused() {
    refuses(PluginContract::its_entities_act_and_are_not_set, "setName");
  }

  @Test
  void the_systems_clock_is_refused() {
    refuses(PluginContract::its_time_comes_from_the_request, "java.time.Instant.now()");
  }

  @Test
  void a_package_that_says_nothing_of_null_is_refused() {
    refuses(PluginContract::every_package_of_it_is_null_marked, "org.infitah.testkit.seeded");
  }

  @Test
  void a_plugin_no_service_file_names_is_refused() {
    refuses(PluginContract::the_platform_finds_it_as_a_service, "");
  }

  @Test
  void state_is_refused() {
    refuses(PluginContract::it_keeps_no_state, "asked");
  }

  @Test
  void a_permission_of_somebody_elses_is_refused() {
    refuses(
        PluginContract::its_permissions_begin_with_its_id_and_name_known_roles, "programme.adopt");
  }

  @Test
  void words_that_differ_are_refused() {
    refuses(PluginContract::its_words_are_complete_in_arabic_and_in_french, "seeded.stops");
  }

  @Test
  void a_menu_without_words_is_refused() {
    refuses(PluginContract::its_name_and_its_menu_are_among_its_words, "seeded.name");
  }

  @Test
  void a_setting_without_words_is_refused() {
    refuses(PluginContract::what_can_be_set_has_words_and_names_of_its_own, "seeded.setting.loud");
  }

  @Test
  void open_data_without_words_is_refused() {
    refuses(
        PluginContract::its_open_data_has_words_columns_and_a_licence, "seeded.data.stops.about");
  }

  @Test
  void two_jobs_of_one_name_are_refused() {
    refuses(PluginContract::its_jobs_have_names_of_their_own, "twice");
  }

  private static void refuses(Consumer<PluginContract> clause, String naming) {
    PluginContract careless =
        new PluginContract() {
          @Override
          public InfitahPlugin plugin() {
            return new Careless();
          }

          @Override
          public String id() {
            return "careless";
          }
        };
    assertThatThrownBy(() -> clause.accept(careless))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(naming);
  }
}
