package org.infitah.plugins.digitalizationprojects.entity;

/** What is asked of it: a decision or paper, or the use of something that runs on a screen. */
public enum ServiceKind implements Coded {
  PROCEDURE,
  DIGITAL
}
