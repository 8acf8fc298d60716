package org.infitah.foundation.search;

import java.util.List;

/** What a feature lets everybody find. */
public interface SearchSource {

  /** Its kinds of things. */
  List<Findable> findable();
}
