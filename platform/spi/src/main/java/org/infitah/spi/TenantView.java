package org.infitah.spi;

/**
 * The tenant that a call is about.
 *
 * @param alias its host label
 * @param level {@code network}, {@code region}, {@code prefecture}, {@code province} or {@code
 *     commune}
 * @param names what it is called
 */
public record TenantView(String alias, String level, LocalText names) {}
