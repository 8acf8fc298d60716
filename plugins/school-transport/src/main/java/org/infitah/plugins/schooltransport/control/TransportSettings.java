package org.infitah.plugins.schooltransport.control;

import java.util.List;
import org.infitah.spi.setting.Setting;

/** What a collectivity sets of its school transport. */
public final class TransportSettings {

  /** Whom parents ask: an office, a telephone number. */
  public static final Setting.Text CONTACT = new Setting.Text("contact", false, 200, "");

  /** How many lines the home page names. */
  public static final Setting.Whole ON_HOME = new Setting.Whole("onHome", 1, 6, 3);

  /** Whether the public register says how many seats a line has. */
  public static final Setting.Flag SEATS = new Setting.Flag("seats", true);

  /** In the order of the form. */
  public static final List<Setting> ALL = List.of(CONTACT, ON_HOME, SEATS);

  private TransportSettings() {}
}
