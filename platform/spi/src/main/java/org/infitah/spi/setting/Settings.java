package org.infitah.spi.setting;

/**
 * What one tenant has set. A setting that was never set, or whose kept value the plugin no longer
 * takes, has its preset; so what is read is always what the declaration allows.
 */
public interface Settings {

  String text(Setting.Text setting);

  long number(Setting.Whole setting);

  boolean flag(Setting.Flag setting);

  String choice(Setting.Choice setting);
}
