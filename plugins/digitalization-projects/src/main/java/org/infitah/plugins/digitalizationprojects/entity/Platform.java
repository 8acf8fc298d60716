package org.infitah.plugins.digitalizationprojects.entity;

/** What a software is used on, as publiccode.yml knows it. */
public enum Platform implements Coded {
  WEB,
  WINDOWS,
  MAC,
  LINUX,
  IOS,
  ANDROID
}
