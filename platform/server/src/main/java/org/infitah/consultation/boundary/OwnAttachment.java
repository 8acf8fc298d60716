package org.infitah.consultation.boundary;

import java.util.Optional;

/**
 * What somebody added to a contribution, as its author sees it.
 *
 * @param state {@code waiting}, {@code shown} or {@code refused}
 * @param refusedFor why nobody sees it
 */
public record OwnAttachment(AttachmentView file, String state, Optional<String> refusedFor) {}
