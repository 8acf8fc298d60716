package org.infitah.version;

import java.util.List;
import java.util.UUID;

/** Tells what was decided on versions; whoever records decisions does. */
public interface Decisions {

  /** All on the versions of a programme, in the order of their references. One statement. */
  List<Decision> on(UUID programme);
}
