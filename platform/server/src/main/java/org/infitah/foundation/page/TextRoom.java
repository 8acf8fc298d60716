package org.infitah.foundation.page;

/**
 * A room that brings its own {@code messages_{ar,fr,zgh}.properties}.
 *
 * @param path of the room below {@code org/infitah}
 */
public record TextRoom(String path) {}
