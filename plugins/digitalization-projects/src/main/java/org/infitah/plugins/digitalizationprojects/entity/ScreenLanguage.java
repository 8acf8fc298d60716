package org.infitah.plugins.digitalizationprojects.entity;

/** A language a software speaks with those who use it. */
public enum ScreenLanguage implements Coded {
  AR,
  ZGH,
  FR,
  EN,
  ES
}
