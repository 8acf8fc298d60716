package org.infitah.consultation;

import java.util.UUID;

/**
 * What a table of a workshop came to, as it goes into a consultation.
 *
 * @param key one for each: handed over twice, it is kept once
 * @param workshop the reference of the workshop
 * @param language it is written in
 */
public record TableIdea(
    UUID key, String workshop, int table, String title, String body, String language) {}
