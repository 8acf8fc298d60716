package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.plugin.ModuleApi;
import org.infitah.spi.ModuleRoot;

/** Opens each resource of the modules in use once, and reads what its class says. */
@Dependent
public class DescribeApi implements ModuleApi {

  private static final String API = "/api/v1/modules/";

  private final EnabledModules enabled;
  private final PluginHost host;
  private final CallModule calling;
  private final RequestTransaction transaction;

  @Inject
  DescribeApi(
      EnabledModules enabled, PluginHost host, CallModule calling, RequestTransaction transaction) {
    this.enabled = enabled;
    this.host = host;
    this.calling = calling;
    this.transaction = transaction;
  }

  @Override
  public List<Described> describe() {
    List<String> modules = enabled.list();
    // A request that holds one connection while it asks for another may wait for itself.
    transaction.end(true);
    return modules.stream().flatMap(this::describe).toList();
  }

  private Stream<Described> describe(String id) {
    Optional<HostedPlugin> leased = host.lease(id);
    try {
      return leased.flatMap(this::described).stream();
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
  }

  private Optional<Described> described(HostedPlugin plugin) {
    return calling.read(
        plugin,
        "its API",
        (context, tenant) -> {
          ReadSchemas schemas = new ReadSchemas(plugin.id());
          Map<String, JsonObjectBuilder> paths = new TreeMap<>();
          for (Map.Entry<String, ModuleRoot> root : plugin.face().resources().entrySet()) {
            Class<?> type = root.getValue().open(context, tenant).getClass();
            new ReadResource(plugin.id(), schemas, paths)
                .read(type, API + plugin.id() + "/" + root.getKey());
          }
          JsonObjectBuilder all = Json.createObjectBuilder();
          paths.forEach(all::add);
          return new Described(plugin.id(), all.build(), schemas.all());
        });
  }
}
