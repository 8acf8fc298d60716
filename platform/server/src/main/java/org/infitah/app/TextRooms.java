package org.infitah.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.infitah.foundation.page.TextRoom;

/** The rooms that bring words of their own. */
@Dependent
public class TextRooms {

  @Produces
  TextRoom app() {
    return new TextRoom(TextRooms.class);
  }

  @Produces
  TextRoom page() {
    return new TextRoom(org.infitah.foundation.page.Texts.class);
  }

  @Produces
  TextRoom programme() {
    return new TextRoom(org.infitah.programme.Programmes.class);
  }
}
