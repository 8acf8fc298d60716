package org.infitah.consultation.control;

/**
 * How many contributions of a consultation have something in common.
 *
 * @param of {@code channel}, {@code language}, {@code axis}, {@code outcome} or {@code reason}
 * @param value what they have in common; empty where they have none of it
 */
public record Tally(String of, String value, long contributions) {}
