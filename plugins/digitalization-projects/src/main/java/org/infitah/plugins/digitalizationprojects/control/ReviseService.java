package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import java.util.Map;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;
import org.infitah.spi.PluginContext;

/**
 * Changes what a service says. Refuses a change of a state that is no longer there, and hides
 * nothing from residents without a reason.
 */
public final class ReviseService {

  private static final int LONGEST_REASON = 500;

  private final PluginContext context;
  private final ServiceRepository services;

  public ReviseService(PluginContext context, ServiceRepository services) {
    this.context = context;
    this.services = services;
  }

  /**
   * Changes it.
   *
   * @param version of what was looked at when the change was written
   * @param reason empty where none is asked for
   */
  public void revise(PublicService service, int version, Draft draft, String reason) {
    context.require(Rights.INVENTORY);
    if (service.version() != version) {
      throw new Overtaken(service.reference());
    }
    Unkeepable.refuse(draft.wrong());
    Procedures.today(context).check(draft);
    if (reason.length() > LONGEST_REASON) {
      Unkeepable.refuse(Map.of("reason", "long"));
    }
    boolean hides = service.shown() && !draft.shown();
    if (hides && reason.isBlank()) {
      Unkeepable.refuse(Map.of("reason", "reason"));
    }
    String act = hides ? "hidden" : !service.shown() && draft.shown() ? "shown" : "changed";
    LocalDate today = Today.of(context);
    service.revise(draft, today);
    services.add(new ServiceChange(context.newId(), service.id(), act, reason, today));
    context.did("service-" + act, service.reference());
  }

  /** Somebody changed it in the meantime. */
  public static final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(String reference) {
      super(reference);
    }
  }
}
