package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.cli.database.Login;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.foundation.persistence.TenantDataSource;

/**
 * One database to hold to the rules, as its three kinds of visitors see it. The platform's own, or
 * a copy in which something was broken on purpose.
 */
record Database(Login superuser, Login serving, Login network) {

  static Database of(LocalPlatform platform) {
    return new Database(platform.superuser(), platform.serving(), platform.network());
  }

  /** The database of that name in the same PostgreSQL. */
  Database copy(String name) {
    return new Database(inside(superuser, name), inside(serving, name), inside(network, name));
  }

  private static Login inside(Login login, String name) {
    String url = login.url();
    return new Login(
        url.substring(0, url.lastIndexOf('/') + 1) + name, login.user(), login.password());
  }

  Connection behindTheScenes() throws SQLException {
    return superuser.open();
  }

  /** Physical connections as the server opens them: the real class, the real role. */
  TenantDataSource tenantDataSource() {
    TenantDataSource source = new TenantDataSource();
    source.setURL(serving.url() + "?stringtype=unspecified");
    source.setUser(serving.user());
    source.setPassword(serving.password());
    return source;
  }
}
