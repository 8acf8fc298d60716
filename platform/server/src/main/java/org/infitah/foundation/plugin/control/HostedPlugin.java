package org.infitah.foundation.plugin.control;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Texts;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.LocalText;
import org.infitah.spi.Permission;

/**
 * One version of a plugin at work. Each request that enters it holds a lease until its answer is
 * written; once the host has put another version in its place and the last lease is given back, it
 * closes.
 */
public final class HostedPlugin {

  private final InstalledPlugin installed;
  private final Parts parts;
  private final Lease lease;

  HostedPlugin(InstalledPlugin installed, Parts parts) {
    this.installed = installed;
    this.parts = parts;
    this.lease = new Lease(parts.closing());
  }

  /**
   * What a loaded version consists of.
   *
   * @param closing gives everything back
   */
  record Parts(
      InfitahPlugin face,
      EntityManagerFactory unit,
      TemplateEngine templates,
      Texts texts,
      Runnable closing) {}

  /** Holds it for one more request, unless it is closed already. */
  boolean acquire() {
    return lease.acquire();
  }

  /** Gives it back; the last to do so closes it. */
  void release() {
    lease.release();
  }

  public String id() {
    return installed.id();
  }

  public String version() {
    return installed.version();
  }

  public LocalText names() {
    return installed.names();
  }

  public InfitahPlugin face() {
    return parts.face();
  }

  public Texts texts() {
    return parts.texts();
  }

  /** A template of the plugin's own, as a part of a page. */
  public Content content(String template, Map<String, Object> parameters) {
    return output -> parts.templates().render(template, parameters, output);
  }

  InstalledPlugin installed() {
    return installed;
  }

  EntityManager openEntities() {
    return parts.unit().createEntityManager();
  }

  /** A permission as the plugin has declared it; whatever it did not declare, nobody has. */
  Optional<Permission> declared(Permission asked) {
    return parts.face().permissions().stream()
        .filter(permission -> permission.key().equals(asked.key()))
        .findFirst();
  }
}
