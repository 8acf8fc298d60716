package org.infitah.version;

/**
 * A version of which every byte counts.
 *
 * @param number among the versions of its programme
 * @param sha256 of its canonical bytes, in hexadecimal digits
 */
public record ExactVersion(int number, String sha256) {}
