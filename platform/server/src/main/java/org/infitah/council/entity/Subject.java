package org.infitah.council.entity;

import org.infitah.version.ExactVersion;

/**
 * What a point about the programme is about.
 *
 * @param programme its reference
 * @param version which of its versions, to the byte
 */
public record Subject(String programme, ExactVersion version) {}
