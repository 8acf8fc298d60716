package org.infitah.consultation.boundary;

import java.util.Optional;

/**
 * What somebody added to a contribution, as its author sees it.
 *
 * @param description in their own words
 * @param file absent until a scanner let it through, and once it was erased
 * @param state {@code waiting}, {@code shown} or {@code refused}
 * @param refusedFor why nobody sees it
 */
public record OwnAttachment(
    String description, Optional<AttachmentView> file, String state, Optional<String> refusedFor) {}
