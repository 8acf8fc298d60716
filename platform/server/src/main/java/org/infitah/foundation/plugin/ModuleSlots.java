package org.infitah.foundation.plugin;

/**
 * Where the platform's own pages let the tenant's modules add a part. Nothing is asked of a module,
 * nor of the database for it, unless one that is enabled fills the place.
 */
public interface ModuleSlots {

  /** The collectivity's home page. */
  ModuleParts home();

  /** The back office's first page. */
  ModuleParts dashboard();

  /** The page of a project. */
  ModuleParts project(String reference);

  /** Below a step of the programme, by its kind. */
  ModuleParts step(String kind);
}
