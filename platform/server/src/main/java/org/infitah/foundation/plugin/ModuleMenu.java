package org.infitah.foundation.plugin;

import java.util.List;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Menu;
import org.infitah.foundation.tenancy.Tenant;

/** The lines that a tenant's enabled plugins add to its menu. */
public interface ModuleMenu {

  List<Menu.Entry> entries(Tenant tenant, Language language);
}
