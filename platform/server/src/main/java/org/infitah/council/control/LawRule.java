package org.infitah.council.control;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * A rule of the council's law.
 *
 * @param value a number, words or a structure
 * @param unit of a number, as the law's file says it: {@code day}, {@code working_day} …
 * @param article where it is written
 */
public record LawRule(JsonValue value, Optional<String> unit, String article) {}
