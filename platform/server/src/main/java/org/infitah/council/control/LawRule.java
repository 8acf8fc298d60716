package org.infitah.council.control;

import jakarta.json.JsonValue;

/**
 * A rule of the council's law.
 *
 * @param value a number, words or a structure
 * @param article where it is written
 */
public record LawRule(JsonValue value, String article) {}
