package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.junit.jupiter.api.Test;

class RecognitionTest {

  @Test
  void a_role_counts_when_keycloak_gave_it_and_a_mandate_covers_it() {
    Person person = recognised(Set.of("staff", "focal-point"), Set.of("staff", "elected"), false);
    assertThat(person.roles()).containsExactlyInAnyOrder(Role.CITIZEN, Role.STAFF);
    assertThat(person.dormant()).isEmpty();
  }

  @Test
  void everybody_signed_in_is_a_citizen_and_needs_no_mandate_for_it() {
    assertThat(recognised(Set.of(), Set.of(), false).roles()).containsExactly(Role.CITIZEN);
  }

  @Test
  void an_admin_waits_for_the_second_factor() {
    Set<String> admin = Set.of("tenant-admin");
    assertThat(recognised(admin, admin, false).dormant()).containsExactly(Role.TENANT_ADMIN);
    assertThat(recognised(admin, admin, false).roles()).containsExactly(Role.CITIZEN);
    assertThat(recognised(admin, admin, true).roles()).contains(Role.TENANT_ADMIN);
    assertThat(recognised(admin, Set.of(), true).roles()).containsExactly(Role.CITIZEN);
  }

  @Test
  void a_visitor_needs_the_network_a_row_and_a_second_factor() {
    Set<String> visitor = Set.of("network-visitor");
    assertThat(recognised(visitor, visitor, true).roles()).contains(Role.NETWORK_VISITOR);
    assertThat(recognised(visitor, visitor, false).roles()).containsExactly(Role.CITIZEN);
    assertThat(recognised(visitor, Set.of(), true).roles()).containsExactly(Role.CITIZEN);
    assertThat(recognised(Set.of(), visitor, true).roles()).containsExactly(Role.CITIZEN);
    assertThat(recognised(visitor, visitor, true).without(Role.NETWORK_VISITOR).roles())
        .containsExactly(Role.CITIZEN);
  }

  private static Person recognised(Set<String> given, Set<String> mandated, boolean strong) {
    return Recognition.person("s", "Name", given, mandated, strong);
  }
}
