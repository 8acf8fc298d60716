package org.infitah.plugins.digitalizationprojects;

import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.PluginContract;

class DigitalizationProjectsTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new DigitalizationProjects();
  }

  @Override
  public String id() {
    return "digitalization-projects";
  }
}
