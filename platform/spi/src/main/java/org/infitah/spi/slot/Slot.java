package org.infitah.spi.slot;

import java.util.Optional;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;

/**
 * A place in one of the platform's own pages that a plugin fills. It is asked each time the page is
 * shown, in a transaction of its own that only reads, and answers nothing where it has nothing to
 * say. Whatever it throws, and whatever its template throws, the page is shown without it.
 *
 * <p>The set is closed: who wants another place asks for one.
 */
public sealed interface Slot {

  /** Answers a place that is about the collectivity. */
  @FunctionalInterface
  interface Filling {
    Optional<Fragment> fill(PluginContext context, TenantView tenant);
  }

  /** Answers a place that is about one thing of the collectivity's. */
  @FunctionalInterface
  interface FillingAbout {

    /**
     * Fills it.
     *
     * @param about what the slot says it is
     */
    Optional<Fragment> fill(PluginContext context, TenantView tenant, String about);
  }

  /** A block of the collectivity's home page, after what is its own. */
  record HomeBlock(Filling filling) implements Slot {}

  /** A card of the back office's first page; everybody who enters it is shown it. */
  record DashboardCard(Filling filling) implements Slot {}

  /** A section of a project's page. It is about the project's reference, {@code SEF-P-001}. */
  record ProjectTab(FillingAbout filling) implements Slot {}

  /**
   * A note below a step of the programme. It is about the kind of step, as {@code
   * /api/v1/programmes} names it: {@code co_creation_workshop}, {@code citizen_consultation} ….
   */
  record ProgrammeStep(String kind, FillingAbout filling) implements Slot {}
}
