package org.infitah.consultation.boundary;

import org.infitah.consultation.entity.Contribution;
import org.infitah.spi.LocalText;

/**
 * What somebody added to a contribution and nobody has looked at.
 *
 * @param reference of the contribution
 * @param heading what stands over it
 */
public record WaitingAttachment(AttachmentView file, String reference, LocalText heading) {

  static WaitingAttachment of(AttachmentView file, Contribution it) {
    return new WaitingAttachment(file, it.reference(), LocalText.of(it.language(), it.title()));
  }
}
