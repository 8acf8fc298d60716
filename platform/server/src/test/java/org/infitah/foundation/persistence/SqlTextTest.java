package org.infitah.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "SELECT * FROM core.workshop WHERE tenant_id = ? AND id = ?",
        "  insert into core.audit (id) values (?)",
        "update core.programme set title = ? where tenant_id = ?;",
        "delete from core.sign_in where tenant_id = ?",
        "with w as (select 1) select * from w",
        "(select 1) union (select 2)",
        "/* why */ select 1",
        "-- why\nselect 1",
        "/* a /* nested */ one */ select 1",
        "values (1), (2)",
        "merge into core.a using core.b on true when matched then do nothing",
        "select 'a;b', \"c;d\", $$e;f$$"
      })
  void one_statement_that_reads_or_writes_rows_may_leave(String text) {
    assertThatCode(() -> SqlText.requireOneStatement(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set local app.tenant = '2'",
        "SET app.tenant TO '2'",
        "reset app.tenant",
        "RESET ALL",
        "do $$begin perform 1; end$$",
        "discard all",
        "commit",
        "begin",
        "rollback to savepoint a",
        "call core.anything()",
        "{call core.anything()}",
        "copy core.programme to stdout",
        "truncate core.programme",
        "drop table core.programme",
        "grant select on core.programme to public",
        "explain analyze delete from core.programme",
        "prepare p as select 1",
        "execute p",
        "listen a",
        "lock table core.programme",
        "",
        "?"
      })
  void settings_blocks_and_commands_stay(String text) {
    refuses(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1; set local app.tenant = '2'",
        "select 1; select 2",
        "select 1;;select 2",
        "select '; '' '; reset app.tenant",
        "select 1 /* ; */; do $$begin end$$"
      })
  void stacked_statements_stay(String text) {
    refuses(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* select */ set local app.tenant = '2'",
        "-- select\nset local app.tenant = '2'",
        "/* /* */ select 1 */ set local app.tenant = '2'",
        "(set local app.tenant = '2')",
        "\u00a0set local app.tenant = '2'"
      })
  void what_hides_behind_a_comment_or_a_blank_stays(String text) {
    refuses(text);
  }

  private static void refuses(String text) {
    assertThatThrownBy(() -> SqlText.requireOneStatement(text))
        .isInstanceOf(SQLException.class)
        .extracting(thrown -> ((SQLException) thrown).getSQLState())
        .isEqualTo("42501");
  }
}
