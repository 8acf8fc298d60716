package org.infitah.spi.indicator;

import java.util.List;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;

/**
 * Tells what a plugin knows of a tenant in numbers. Asked when somebody chooses where an indicator
 * comes from, and when its reading is fetched; it reads, and changes nothing. What it tells counts
 * only once a person has approved it.
 */
@FunctionalInterface
public interface IndicatorSource {

  List<Series> series(PluginContext context, TenantView tenant);
}
