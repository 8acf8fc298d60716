package org.infitah.foundation.page;

/**
 * A room that brings its own {@code messages_{ar,fr,zgh}.properties}.
 *
 * @param face a class of the room's root package; the files lie beside it
 */
public record TextRoom(Class<?> face) {}
