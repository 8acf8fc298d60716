package org.infitah.foundation.page;

/**
 * A line of the main menu.
 *
 * @param path below the language, for instance {@code /workshops}
 * @param label already in the reader's language
 * @param current whether the page lies below it
 */
public record MenuEntry(String path, String label, boolean current) {}
