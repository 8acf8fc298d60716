package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;
import org.infitah.spi.PluginContext;

/** Adds a service to the inventory, under the next number. */
public final class RegisterService {

  private final PluginContext context;
  private final ServiceRepository services;

  public RegisterService(PluginContext context, ServiceRepository services) {
    this.context = context;
    this.services = services;
  }

  public PublicService register(Draft draft) {
    context.require(Rights.INVENTORY);
    Unkeepable.refuse(draft.wrong());
    Procedures.today(context).check(draft);
    LocalDate today = Today.of(context);
    PublicService service = new PublicService(context.newId(), services.nextNumber(), draft, today);
    services.add(service);
    services.add(new ServiceChange(context.newId(), service.id(), "registered", "", today));
    context.did("service-registered", service.reference());
    return service;
  }
}
