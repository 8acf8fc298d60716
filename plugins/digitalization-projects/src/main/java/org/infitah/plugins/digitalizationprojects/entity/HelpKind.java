package org.infitah.plugins.digitalizationprojects.entity;

/** Whether help is given or asked for. */
public enum HelpKind implements Coded {
  OFFERED,
  NEEDED
}
