package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.infitah.foundation.plugin.ModulesAboutPeople;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.privacy.AboutPeople;

/** Asks every module the tenant ever chose, while it is at work here. */
@Dependent
public class AskAboutPeople implements ModulesAboutPeople {

  private final EnabledModules modules;
  private final PluginHost host;
  private final CallModule calling;

  @Inject
  AskAboutPeople(EnabledModules modules, PluginHost host, CallModule calling) {
    this.modules = modules;
    this.host = host;
    this.calling = calling;
  }

  @Override
  public List<Kept> about(String subject) {
    List<Kept> all = new ArrayList<>();
    each(
        (plugin, data) ->
            all.addAll(
                calling.join(
                    plugin,
                    (context, tenant) ->
                        data.export(context, tenant, subject).stream()
                            .map(
                                kept ->
                                    new Kept(
                                        plugin.id(),
                                        plugin.names(),
                                        kept.kind(),
                                        plugin.words("kept." + kept.kind()),
                                        kept.fields()))
                            .toList())));
    return all;
  }

  @Override
  public void forget(String subject, String pseudonym) {
    each(
        (plugin, data) ->
            calling.join(
                plugin,
                (context, tenant) -> {
                  data.erase(context, tenant, subject, pseudonym);
                  return true;
                }));
  }

  private void each(BiConsumer<HostedPlugin, AboutPeople> work) {
    for (String id : modules.listEverChosen()) {
      Optional<HostedPlugin> leased = host.lease(id);
      try {
        leased.ifPresent(plugin -> ask(plugin, work));
      } finally {
        leased.ifPresent(HostedPlugin::release);
      }
    }
  }

  private static void ask(HostedPlugin plugin, BiConsumer<HostedPlugin, AboutPeople> work) {
    try {
      plugin.face().aboutPeople().ifPresent(data -> work.accept(plugin, data));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new ModuleFailed(plugin.id(), e);
    }
  }

  /** A module failed where it must not. */
  static final class ModuleFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    ModuleFailed(String module, Throwable cause) {
      super("plugin.failed", 503);
      initCause(cause);
      System.getLogger(AskAboutPeople.class.getName())
          .log(System.Logger.Level.ERROR, "plugin " + module + " failed about a person", cause);
    }
  }
}
