package org.infitah.plugins.digitalizationprojects.entity;

/** A language a service is given in. */
public enum Tongue implements Coded {
  AR,
  ZGH,
  FR
}
