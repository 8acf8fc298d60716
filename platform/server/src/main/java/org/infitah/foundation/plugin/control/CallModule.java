package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.foundation.persistence.RunningTransaction;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;

/**
 * The one place where the platform calls a plugin of its own accord: to fill a slot, to tell what
 * it keeps, to work. What it throws ends here and goes to the log, with its name and the tenant's.
 */
@Dependent
public class CallModule {

  private static final System.Logger LOG = System.getLogger(CallModule.class.getName());

  private final Lending lending;
  private final OwnTransaction transaction;
  private final Guard guard;

  @Inject
  CallModule(Lending lending, OwnTransaction transaction, Guard guard) {
    this.lending = lending;
    this.transaction = transaction;
    this.guard = guard;
  }

  /** What a plugin says to a question that needs no database; nothing when it fails. */
  public <T> Optional<T> ask(HostedPlugin plugin, String what, Supplier<T> question) {
    return run(plugin, GuardedCall.Kind.QUESTION, what, question);
  }

  private <T> Optional<T> run(
      HostedPlugin plugin, GuardedCall.Kind kind, String what, Supplier<T> question) {
    try {
      return Optional.of(guard.run(plugin, here(), kind, question));
    } catch (PluginBusy e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "plugin {0} is busy for {1}: {2}",
          plugin.installed(),
          here().alias(),
          what);
      return Optional.empty();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfTime e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "plugin " + plugin.installed() + " failed for " + here().alias() + ": " + what,
          e);
      return Optional.empty();
    }
  }

  /** What it says in a transaction of its own that only reads, as its own role. */
  public <T> Optional<T> read(HostedPlugin plugin, String what, Asked<T> question) {
    return ask(
        plugin,
        what,
        () ->
            transaction.read(
                () ->
                    within(
                        plugin,
                        entities ->
                            question.answer(
                                lending.forRequest(plugin, entities), Lending.view(here())))));
  }

  /** What it does in a transaction of its own, without anybody asking; nothing when it failed. */
  Optional<Boolean> work(HostedPlugin plugin, String what, Done work) {
    return run(
        plugin,
        GuardedCall.Kind.WORK,
        what,
        () ->
            transaction.write(
                () ->
                    within(
                        plugin,
                        entities -> {
                          work.run(lending.forWork(plugin, entities), Lending.view(here()));
                          entities.flush();
                          return true;
                        })));
  }

  /**
   * What it does within the transaction at hand, as its own role. What it throws goes on: whoever
   * joins shares the fate.
   */
  <T> T join(HostedPlugin plugin, Asked<T> work) {
    return guard.run(
        plugin,
        here(),
        GuardedCall.Kind.PEOPLE,
        () ->
            within(
                plugin,
                entities -> {
                  T answer =
                      work.answer(lending.forRequest(plugin, entities), Lending.view(here()));
                  entities.flush();
                  return answer;
                }));
  }

  private static <T> T within(HostedPlugin plugin, Function<EntityManager, T> work) {
    Deadline.atHand().ifPresent(call -> RunningTransaction.ofThisThread().ifPresent(call::worksIn));
    EntityManager entities = plugin.openEntities();
    try (DatabaseRole.Binding ignored = DatabaseRole.bind(plugin.installed().role())) {
      T answer = work.apply(entities);
      entities.clear();
      return answer;
    } finally {
      entities.close();
    }
  }

  private Tenant here() {
    return lending.tenant();
  }

  /** What is done. */
  @FunctionalInterface
  interface Done {
    void run(WorkContext context, TenantView tenant);
  }

  /** What is asked. */
  @FunctionalInterface
  public interface Asked<T> {
    T answer(PluginContext context, TenantView tenant);
  }
}
