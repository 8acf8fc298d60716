package org.infitah.foundation.plugin.boundary;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.foundation.plugin.ModuleSlots;
import org.infitah.foundation.plugin.control.CallModule;
import org.infitah.foundation.plugin.control.DescribeModules;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.spi.slot.Fragment;
import org.infitah.spi.slot.Slot;

/** Asks the modules a tenant uses what they add to a page, and draws it. */
@Dependent
public class DrawSlots implements ModuleSlots {

  private final DescribeModules modules;
  private final CallModule calling;
  private final CurrentTenant tenant;
  private final FormTokens tokens;

  @Inject
  DrawSlots(DescribeModules modules, CallModule calling, CurrentTenant tenant, FormTokens tokens) {
    this.modules = modules;
    this.calling = calling;
    this.tenant = tenant;
    this.tokens = tokens;
  }

  @Override
  public ModuleParts home() {
    return parts(slot -> slot instanceof Slot.HomeBlock home ? plain(home.filling()) : none());
  }

  @Override
  public ModuleParts dashboard() {
    return parts(slot -> slot instanceof Slot.DashboardCard card ? plain(card.filling()) : none());
  }

  @Override
  public ModuleParts project(String reference) {
    return parts(
        slot -> slot instanceof Slot.ProjectTab tab ? about(tab.filling(), reference) : none());
  }

  @Override
  public ModuleParts step(String kind) {
    return parts(
        slot ->
            slot instanceof Slot.ProgrammeStep step && step.kind().equals(kind)
                ? about(step.filling(), kind)
                : none());
  }

  private static Optional<CallModule.Asked<Optional<Fragment>>> plain(Slot.Filling filling) {
    return Optional.of(filling::fill);
  }

  private static Optional<CallModule.Asked<Optional<Fragment>>> about(
      Slot.FillingAbout filling, String about) {
    return Optional.of((context, here) -> filling.fill(context, here, about));
  }

  private static Optional<CallModule.Asked<Optional<Fragment>>> none() {
    return Optional.empty();
  }

  private ModuleParts parts(
      Function<Slot, Optional<CallModule.Asked<Optional<Fragment>>>> question) {
    return page ->
        modules.knownInUse(tenant.tenant(), plugin -> draw(plugin, question, page)).stream()
            .flatMap(List::stream)
            .toList();
  }

  private List<ModuleParts.Part> draw(
      HostedPlugin plugin,
      Function<Slot, Optional<CallModule.Asked<Optional<Fragment>>>> question,
      PageContext page) {
    return plugin.face().slots().stream()
        .map(question)
        .flatMap(Optional::stream)
        .flatMap(asked -> calling.read(plugin, "a slot of it", asked).stream())
        .flatMap(Optional::stream)
        .flatMap(fragment -> drawn(plugin, fragment, page))
        .toList();
  }

  /** Drawn at once and whole: half of it would be worse than nothing. */
  private Stream<ModuleParts.Part> drawn(HostedPlugin plugin, Fragment fragment, PageContext page) {
    return calling
        .ask(
            plugin,
            "drawing " + fragment.template(),
            () -> {
              StringOutput html = new StringOutput();
              Content body =
                  plugin.content(
                      fragment.template(),
                      Map.of(
                          "page", new ModuleFace(page, plugin, tokens), "view", fragment.view()));
              body.writeTo(html);
              String whole = html.toString();
              return new ModuleParts.Part(
                  plugin.id(),
                  plugin.texts().say(page.language(), fragment.title(), Map.of()),
                  output -> output.writeContent(whole));
            })
        .stream();
  }
}
