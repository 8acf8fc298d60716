package org.infitah.cli.local;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What a local platform is started with.
 *
 * @param directory where it keeps all its data; one platform per directory
 * @param port the portals' port, else the one written down, else 8080
 * @param reset whether earlier data is forgotten first
 */
public record LocalSettings(Path directory, Checkout checkout, OptionalInt port, boolean reset) {}
