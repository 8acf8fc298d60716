package org.infitah.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSilenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "08003", "57P01", "57P02", "57P03", "53300"})
  void a_database_that_is_away_comes_back(String state) {
    assertThat(DatabaseSilence.isBehind(new SQLException("away", state))).isTrue();
    assertThat(
            DatabaseSilence.isBehind(
                new IllegalStateException(
                    new PersistenceException(new SQLException("away", state)))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42501", "42P01", "40001", "57014", "25006"})
  void one_that_refuses_stays_refusing(String state) {
    assertThat(DatabaseSilence.isBehind(new PersistenceException(new SQLException("no", state))))
        .isFalse();
  }

  @Test
  void a_pool_that_gives_out_no_connection_passes_too() {
    assertThat(
            DatabaseSilence.isBehind(
                new SQLException("pool", new ResourceAllocationException("waited in vain"))))
        .isTrue();
  }

  @Test
  void a_mistake_of_ours_is_none() {
    assertThat(DatabaseSilence.isBehind(new IllegalStateException("a mistake"))).isFalse();
    assertThat(DatabaseSilence.isBehind(new SQLException("without a state"))).isFalse();
  }
}
