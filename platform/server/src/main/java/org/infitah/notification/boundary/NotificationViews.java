package org.infitah.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import org.infitah.notification.control.NotificationRepository;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of what somebody was told. */
@Dependent
public class NotificationViews {

  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final NotificationRepository notifications;

  @Inject
  NotificationViews(NotificationRepository notifications) {
    this.notifications = notifications;
  }

  Slice<NotificationView> list(String recipient, SliceQuery query) {
    String before = query.after();
    if (!before.isEmpty() && !before.matches(UUID_TEXT)) {
      throw new BadRequestException("cursor");
    }
    return Slice.of(
        notifications.list(recipient, before, query.limit() + 1),
        query,
        it -> it.id().toString(),
        NotificationView::of);
  }

  long unread(String recipient) {
    return notifications.unread(recipient);
  }
}
