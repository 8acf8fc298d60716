package org.infitah.foundation.plugin;

import org.infitah.spi.event.PublicEvent;

/** Where a use case says, in its transaction, what happened in public; modules hear of it later. */
@FunctionalInterface
public interface PublicEvents {

  void happened(PublicEvent event);
}
