package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.plugin.OpenDataSets;
import org.infitah.spi.LocalText;
import org.infitah.spi.data.DataRow;
import org.infitah.spi.data.OpenDataSet;

/** Asks the modules in use for their sets, each in a transaction of its own. */
@Dependent
public class ListOpenSets implements OpenDataSets {

  private final EnabledModules enabled;
  private final PluginHost host;
  private final CallModule calling;
  private final RequestTransaction transaction;

  @Inject
  ListOpenSets(
      EnabledModules enabled, PluginHost host, CallModule calling, RequestTransaction transaction) {
    this.enabled = enabled;
    this.host = host;
    this.calling = calling;
    this.transaction = transaction;
  }

  @Override
  public List<Described> list() {
    List<String> modules = enabled.list();
    // A request that holds one connection while it asks for another may wait for itself.
    transaction.end(true);
    return modules.stream()
        .flatMap(id -> held(id, this::sets).stream())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Optional<List<DataRow>> part(String module, String key, String after, int most) {
    return held(
            module,
            plugin ->
                set(plugin, key)
                    .flatMap(
                        set ->
                            calling.read(
                                plugin,
                                "its open data " + key,
                                (context, tenant) ->
                                    List.copyOf(set.rows(context, tenant, after, most)))))
        .flatMap(Function.identity());
  }

  private List<Described> sets(HostedPlugin plugin) {
    return all(plugin).stream()
        .flatMap(
            set ->
                calling
                    .read(
                        plugin,
                        "its open data",
                        (context, tenant) -> described(plugin, set, set.updated(context, tenant)))
                    .stream())
        .toList();
  }

  private List<OpenDataSet> all(HostedPlugin plugin) {
    return calling.ask(plugin, "its open data", () -> plugin.face().openData()).orElse(List.of());
  }

  private Optional<OpenDataSet> set(HostedPlugin plugin, String key) {
    return all(plugin).stream().filter(set -> set.key().equals(key)).findFirst();
  }

  private static Described described(
      HostedPlugin plugin, OpenDataSet set, Optional<Instant> updated) {
    String words = "data." + set.key();
    return new Described(
        plugin.id(),
        plugin.names(),
        set.key(),
        named(plugin, words, set.key()),
        plugin.words(words + ".about"),
        set.licence(),
        updated,
        set.columns().stream()
            .map(
                column ->
                    new Told(column, named(plugin, words + '.' + column.name(), column.name())))
            .toList());
  }

  /** Its own name where the module forgot its words. */
  private static LocalText named(HostedPlugin plugin, String words, String name) {
    return plugin.words(words).orElseGet(() -> LocalText.of("fr", name));
  }

  private <T> Optional<T> held(String id, Function<HostedPlugin, T> work) {
    Optional<HostedPlugin> leased = host.lease(id);
    try {
      return leased.map(work);
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
  }
}
