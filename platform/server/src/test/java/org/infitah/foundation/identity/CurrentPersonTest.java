package org.infitah.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infitah.foundation.identity.RecognisedFixture.aFocalPoint;
import static org.infitah.foundation.identity.RecognisedFixture.anAdminWithoutSecondFactor;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentPersonTest {

  private static final Permission EDIT =
      Permission.of("workshop.edit", Role.FOCAL_POINT, Role.TENANT_ADMIN);
  private static final Permission NOBODY = Permission.of("workshop.forget");

  @Test
  void a_stranger_is_granted_nothing_and_led_to_the_sign_in() {
    CurrentPerson stranger = Optional::empty;
    assertThat(stranger.may(EDIT)).isFalse();
    assertThatThrownBy(() -> stranger.require(EDIT)).isInstanceOf(SignInNeeded.class);
  }

  @Test
  void who_holds_a_role_the_permission_names_may() {
    CurrentPerson focalPoint = () -> Optional.of(aFocalPoint());
    assertThat(focalPoint.require(EDIT)).isEqualTo(aFocalPoint());
  }

  @Test
  void what_names_no_role_is_refused_to_everybody() {
    CurrentPerson focalPoint = () -> Optional.of(aFocalPoint());
    assertThatThrownBy(() -> focalPoint.require(NOBODY)).isInstanceOf(Forbidden.class);
  }

  @Test
  void a_dormant_role_asks_for_the_second_factor() {
    CurrentPerson admin = () -> Optional.of(anAdminWithoutSecondFactor());
    assertThat(admin.may(EDIT)).isFalse();
    assertThatThrownBy(() -> admin.require(EDIT)).isInstanceOf(StepUpNeeded.class);
  }

  @Test
  void a_permission_is_named_after_its_feature() {
    assertThatThrownBy(() -> Permission.of("Edit"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Edit");
  }
}
