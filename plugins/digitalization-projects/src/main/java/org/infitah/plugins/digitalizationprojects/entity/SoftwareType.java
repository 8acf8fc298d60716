package org.infitah.plugins.digitalizationprojects.entity;

/** What kind of software it is. */
public enum SoftwareType implements Coded {
  STANDALONE_WEB("standalone/web"),
  STANDALONE_MOBILE("standalone/mobile"),
  STANDALONE_DESKTOP("standalone/desktop"),
  STANDALONE_BACKEND("standalone/backend"),
  STANDALONE_IOT("standalone/iot"),
  STANDALONE_OTHER("standalone/other"),
  ADDON("addon"),
  LIBRARY("library"),
  CONFIGURATION_FILES("configurationFiles");

  private final String standard;

  SoftwareType(String standard) {
    this.standard = standard;
  }

  /** As publiccode.yml writes it. */
  public String standard() {
    return standard;
  }
}
