package org.infitah.foundation.page;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A room that brings its own {@code messages_{ar,fr,zgh}.properties}.
 *
 * @param loader where the room is loaded from
 * @param path of the room, from the root of the classes
 */
public record TextRoom(ClassLoader loader, String path) {

  /** A room of the platform, below {@code org/infitah}. */
  public TextRoom(String path) {
    this(TextRoom.class.getClassLoader(), "org/infitah/" + path);
  }

  @Nullable InputStream open(Language language) {
    return loader.getResourceAsStream(path + "/messages_" + language.code() + ".properties");
  }
}
