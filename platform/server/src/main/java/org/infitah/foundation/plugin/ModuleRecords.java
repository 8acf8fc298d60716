package org.infitah.foundation.plugin;

import java.util.List;
import java.util.Map;

/** What is known of modules beyond what everybody is told: for those who answer for them. */
public interface ModuleRecords {

  /** Where each comes from, by id. */
  Map<String, Origin> origins();

  /** The last calls into one that did not go well on this node, the latest first. */
  List<ModuleFault> faults(String id);

  /** Its versions that no longer serve on this node and still take memory. */
  int loadersKept(String id);
}
