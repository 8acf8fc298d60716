package org.infitah.plugins.digitalizationprojects.entity;

/** Who cares for a software, as publiccode.yml knows it. */
public enum Maintenance implements Coded {
  NONE,
  INTERNAL,
  CONTRACT,
  COMMUNITY
}
