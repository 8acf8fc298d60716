package org.infitah.cli.database;

/** The passwords of the three roles that may sign in to the database {@code infitah}. */
public record RolePasswords(String migrator, String serving, String network) {

  @Override
  public String toString() {
    return "RolePasswords[hidden]";
  }
}
