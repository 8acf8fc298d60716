package org.infitah.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class PortalTest {

  @Test
  void it_is_archived_only_after_nobody_writes_any_more() {
    assertThatThrownBy(() -> in(TenantState.ACTIVE).requireWayTo(TenantState.ARCHIVED))
        .isInstanceOf(Portal.NoWay.class);
    in(TenantState.READ_ONLY).requireWayTo(TenantState.ARCHIVED);
    in(TenantState.SUSPENDED).requireWayTo(TenantState.ARCHIVED);
  }

  @Test
  void from_the_archive_it_comes_back_read_only() {
    assertThat(in(TenantState.ARCHIVED).next()).containsExactly(TenantState.READ_ONLY);
  }

  @Test
  void it_never_stays_where_it_is_and_never_goes_back_to_being_opened() {
    for (TenantState state : TenantState.values()) {
      assertThat(in(state).next()).doesNotContain(state, TenantState.PROVISIONING);
    }
    assertThat(in(TenantState.PROVISIONING).next()).isEmpty();
  }

  private static Portal in(TenantState state) {
    return new Portal(
        "sefrou", "commune", "03.531.01.07", LocalText.of("fr", "Sefrou"), state, Instant.EPOCH);
  }
}
