package org.infitah.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** A door to a database: where it is, who enters, with what password. */
public record Login(String url, String user, String password) {

  public Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "infitah-cli");
    properties.setProperty("connectTimeout", "10");
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("Not a PostgreSQL address: " + url);
    }
    return connection;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
