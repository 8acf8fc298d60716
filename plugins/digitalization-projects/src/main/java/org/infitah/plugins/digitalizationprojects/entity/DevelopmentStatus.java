package org.infitah.plugins.digitalizationprojects.entity;

/** How far a software is, as publiccode.yml knows it. */
public enum DevelopmentStatus implements Coded {
  CONCEPT,
  DEVELOPMENT,
  BETA,
  STABLE,
  OBSOLETE
}
