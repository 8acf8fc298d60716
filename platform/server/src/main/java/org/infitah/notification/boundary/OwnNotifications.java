package org.infitah.notification.boundary;

import jakarta.enterprise.context.RequestScoped;
import org.infitah.foundation.identity.AccountEntry;
import org.infitah.foundation.tenancy.Tenant;

/** The account menu's way to what one was told, and how much of it is new. */
@RequestScoped
public class OwnNotifications implements AccountEntry {

  private long unread;

  @Override
  public String path() {
    return "/notifications";
  }

  @Override
  public String title() {
    return "notification.title";
  }

  @Override
  public boolean isOffered(Tenant tenant) {
    return !tenant.isNetwork();
  }

  @Override
  public long waiting() {
    return unread;
  }

  void unread(long counted) {
    this.unread = counted;
  }
}
