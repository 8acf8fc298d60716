package org.infitah.spi;

/**
 * A line of the tenant's main menu.
 *
 * @param path below the plugin's own pages; empty for their beginning
 * @param text key of its words among the plugin's texts
 */
public record MenuLine(String path, String text) {}
