package org.infitah.spi.file;

import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param size in bytes
 * @param path where it is served on the tenant's host
 * @param clean whether it needs no scanner any more
 */
public record Filed(
    UUID id, String name, String mediaType, long size, String path, boolean clean) {}
