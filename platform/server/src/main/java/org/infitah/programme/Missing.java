package org.infitah.programme;

/**
 * What a step asks for and nobody has supplied.
 *
 * @param code of the evidence; {@code programme.evidence.<code>} is the key of its name
 * @param path below the language: where in the back office it is supplied
 */
public record Missing(String code, String path) {}
