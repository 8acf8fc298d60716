package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Texts;

/** An empty table to fill in, in the reader's language; roles are chosen from a list. */
@Dependent
public class RolesTemplate {

  private static final List<Integer> WIDTHS = List.of(28, 32, 36, 44, 14, 14);

  private final Texts texts;
  private final Pages pages;

  @Inject
  RolesTemplate(Texts texts, Pages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Infitah", "1.0")) {
      Worksheet table = workbook.newWorksheet(say("people.bulk.sheet"));
      Worksheet roles = workbook.newWorksheet(say("people.bulk.sheet.roles"));
      boolean fromTheRight = pages.language() == Language.AR;
      fill(table, fromTheRight);
      List<String> names =
          Arrays.stream(Role.values())
              .filter(role -> role.reach() == Role.Reach.TENANT)
              .map(role -> say("identity.role." + role.code()))
              .toList();
      for (int i = 0; i < names.size(); i++) {
        roles.value(i, 0, names.get(i));
      }
      roles.width(0, 36);
      table
          .range(1, 2, RolesTable.MOST_ROWS, 2)
          .validateWithList(roles.range(0, 0, names.size() - 1, 0));
      if (fromTheRight) {
        table.rightToLeft();
        roles.rightToLeft();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void fill(Worksheet table, boolean fromTheRight) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      table.value(0, i, say("people.field." + RolesWords.COLUMNS.get(i)));
      table.width(i, WIDTHS.get(i));
    }
    table
        .range(0, 0, 0, WIDTHS.size() - 1)
        .style()
        .bold()
        .horizontalAlignment(fromTheRight ? "right" : "left")
        .set();
    table.range(1, 4, RolesTable.MOST_ROWS, 5).style().format("yyyy-mm-dd").set();
    table.freezePane(0, 1);
  }

  private String say(String key) {
    return texts.say(pages.language(), key, Map.of()).text();
  }
}
