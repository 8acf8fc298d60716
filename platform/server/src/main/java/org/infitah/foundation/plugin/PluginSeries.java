package org.infitah.foundation.plugin;

import java.util.List;
import org.infitah.spi.indicator.Series;

/** The numbers that the plugins a tenant uses know. Call within a transaction. */
public interface PluginSeries {

  /** All of them now; a plugin that fails tells none. */
  List<Told> all();

  /**
   * What a plugin tells.
   *
   * @param plugin its id
   */
  record Told(String plugin, Series series) {

    /** By which it is known again: the plugin and its key. */
    public String source() {
      return plugin + " " + series.key();
    }
  }
}
