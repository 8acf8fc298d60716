package org.infitah.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.infitah.privacy.control.Holdings;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Table;
import org.junit.jupiter.api.Test;

/**
 * Every column that looks as if it spoke of a person is in the registry, and the registry is real.
 */
class HoldingsIT {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "subject|.*e?mail.*|recipient|arguments|actor|object|person|.*phone.*|name|names|.*_name"
              + "|spellings|speaker|chair|facilitator|organiser|contact_.*|.*_by|reply_to|sid|tokens?"
              + "|wish|opening|address|birth.*|cin|cnie|.*national.*|signatory|author|owner|holder");

  /** Such columns that hold no person's words: numbers, and addresses of collectivities. */
  private static final Set<String> PLAIN = Set.of("core.collectivity.address");

  @Test
  void no_column_that_speaks_of_a_person_is_left_out() throws SQLException {
    Set<String> looksPersonal = new TreeSet<>();
    for (String column : columns()) {
      if (PERSONAL.matcher(column.substring(column.lastIndexOf('.') + 1)).matches()) {
        looksPersonal.add(column);
      }
    }
    assertThat(looksPersonal).hasSizeGreaterThan(20);
    looksPersonal.removeAll(PLAIN);
    assertThat(looksPersonal)
        .as("say in Holdings what becomes of it, or why it speaks of no account")
        .isSubsetOf(Holdings.declared().keySet());
  }

  @Test
  void the_registry_names_only_what_is_there() throws SQLException {
    assertThat(columns()).containsAll(Holdings.declared().keySet());
  }

  /** A plugin says itself what it keeps; the platform cannot change its tables. */
  private static List<String> columns() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Catalogue.tables(behind).stream()
          .filter(table -> !table.isOfPlugin())
          .flatMap(HoldingsIT::columns)
          .toList();
    }
  }

  private static Stream<String> columns(Table table) {
    return table.columns().stream().map(column -> table.name() + '.' + column.name());
  }
}
