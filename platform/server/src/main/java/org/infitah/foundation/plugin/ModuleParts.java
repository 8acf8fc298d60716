package org.infitah.foundation.plugin;

import gg.jte.Content;
import java.util.List;
import org.infitah.foundation.page.PageContext;
import org.infitah.spi.LocalText.Said;

/**
 * Parts of a page that modules draw. They are drawn when the page is, after its own transaction has
 * ended, each in one of its own: whatever is wrong with one, the page is shown without it.
 */
@FunctionalInterface
public interface ModuleParts {

  List<Part> on(PageContext page);

  /**
   * A part that has been drawn.
   *
   * @param module whose it is
   * @param title its heading
   */
  record Part(String module, Said title, Content body) {}
}
