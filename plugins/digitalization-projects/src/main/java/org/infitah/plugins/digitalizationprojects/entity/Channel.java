package org.infitah.plugins.digitalizationprojects.entity;

/** A way to ask for a service. */
public enum Channel implements Coded {
  COUNTER,
  POST,
  PHONE,
  ONLINE
}
