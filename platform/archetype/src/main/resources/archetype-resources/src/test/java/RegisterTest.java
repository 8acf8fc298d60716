package ${package};

import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.PluginContract;

/** What the platform asks of every plugin, asked here first. */
class RegisterTest implements PluginContract {

  @Override
  public InfitahPlugin plugin() {
    return new Register();
  }

  @Override
  public String id() {
    return "${artifactId}";
  }
}
