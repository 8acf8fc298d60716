package org.infitah.notification.boundary;

import java.time.Instant;
import java.util.UUID;
import org.infitah.notification.entity.Notification;

/**
 * What somebody was told.
 *
 * @param kind which tells the words
 * @param reference of what it is about
 * @param path below the language, where more is to be read
 */
public record NotificationView(
    UUID id, String kind, String reference, String path, Instant madeAt, boolean read) {

  static NotificationView of(Notification it) {
    return new NotificationView(
        it.id(), it.kind(), it.reference(), it.path(), it.madeAt(), it.read());
  }
}
