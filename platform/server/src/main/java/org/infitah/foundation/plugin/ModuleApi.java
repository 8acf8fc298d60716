package org.infitah.foundation.plugin;

import jakarta.json.JsonObject;
import java.util.List;

/** What the modules that the tenant at hand uses answer machines, read from their own classes. */
public interface ModuleApi {

  /** In the order of their ids; a module that fails has none. Ends the request's transaction. */
  List<Described> describe();

  /**
   * A module's part of the API's description.
   *
   * @param paths by address, as OpenAPI writes them
   * @param schemas what the paths refer to, named after the module
   */
  record Described(String module, JsonObject paths, JsonObject schemas) {}
}
