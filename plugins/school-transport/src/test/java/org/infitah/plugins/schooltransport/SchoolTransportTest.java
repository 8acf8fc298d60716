package org.infitah.plugins.schooltransport;

import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.PluginContract;

class SchoolTransportTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new SchoolTransport();
  }

  @Override
  public String id() {
    return "school-transport";
  }
}
