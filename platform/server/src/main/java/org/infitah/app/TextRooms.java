package org.infitah.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.infitah.foundation.page.TextRoom;

/** The rooms that bring words of their own. */
@Dependent
public class TextRooms {

  private static final List<String> ROOMS =
      List.of(
          "advisory",
          "app",
          "archive",
          "committee",
          "consultation",
          "content",
          "council",
          "domain",
          "foundation/autosave",
          "foundation/document",
          "foundation/file",
          "foundation/identity",
          "foundation/mail",
          "foundation/page",
          "foundation/plugin",
          "foundation/problem",
          "foundation/quota",
          "indicator",
          "ledger",
          "look",
          "membership",
          "module",
          "network",
          "notification",
          "opendata",
          "people",
          "privacy",
          "profile",
          "programme",
          "project",
          "search",
          "start",
          "territory",
          "trust",
          "version",
          "visit",
          "workshop");

  @Produces
  List<TextRoom> rooms() {
    return ROOMS.stream().map(TextRoom::new).toList();
  }
}
