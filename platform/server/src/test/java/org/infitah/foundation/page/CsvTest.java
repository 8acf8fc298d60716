package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void cells_are_quoted_where_they_must_be() {
    assertThat(
            Csv.line("a", "", "b,c", "say \"yes\"", "two\nlines", "\u062c\u0645\u0627\u0639\u0629"))
        .isEqualTo(
            "a,,\"b,c\",\"say \"\"yes\"\"\",\"two\nlines\",\u062c\u0645\u0627\u0639\u0629\r\n");
  }

  @Test
  void no_cell_is_a_formula() {
    assertThat(Csv.line("=1+1", "+1", "-1", "@x", "\tx", "1=1"))
        .isEqualTo("'=1+1,'+1,'-1,'@x,'\tx,1=1\r\n");
  }
}
