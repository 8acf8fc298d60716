package org.infitah.foundation.plugin.control;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.plugin.InstalledModule;
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
   * @param face as it was asked while it was loaded
   * @param room the package of its face, where its texts lie
   * @param owns whether a class of that name is its own
   * @param closing gives everything back
   */
  record Parts(
      InfitahPlugin face,
      String room,
      Predicate<String> owns,
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
    return installed.says().names();
  }

  /** What it does, in its own words. */
  public Optional<LocalText> summary() {
    return installed.says().summary();
  }

  /** Who answers for it; empty when nobody says so. */
  public String provider() {
    return installed.says().provider();
  }

  /** Whether its manifest asks for something, so that it is lent. */
  boolean isLent(String capability) {
    return installed.says().capabilities().contains(capability);
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

  Predicate<String> owns() {
    return parts.owns();
  }

  EntityManager openEntities() {
    return parts.unit().createEntityManager();
  }

  /** What it brings. */
  public InstalledModule.Offers offers() {
    return new InstalledModule.Offers(
        face().resources().keySet().stream().sorted().toList(),
        face().pages().isPresent(),
        face().permissions().stream()
            .sorted(Comparator.comparing(Permission::key))
            .map(
                permission ->
                    new InstalledModule.Right(
                        permission.key(),
                        wordsOf(permission),
                        permission.roles().stream().sorted().toList()))
            .toList());
  }

  /** They stand at {@code <package>.may.<key>}, without the plugin's id. */
  private Optional<LocalText> wordsOf(Permission permission) {
    return words("may." + permission.key().substring(permission.key().indexOf('.') + 1));
  }

  /** What it says below its own package's name, in every language it says it in. */
  Optional<LocalText> words(String below) {
    String room = parts.room();
    return says(room.substring(room.lastIndexOf('.') + 1) + '.' + below);
  }

  /** Its own words in each language it says them in; Arabic is never absent. */
  Optional<LocalText> says(String key) {
    Map<String, String> words = new TreeMap<>();
    for (Language language : Language.values()) {
      if (texts().has(language, key)) {
        words.put(language.code(), texts().say(language, key, Map.of()).text());
      }
    }
    return words.containsKey("ar") ? Optional.of(new LocalText(words, "ar")) : Optional.empty();
  }

  /** A permission as the plugin has declared it; whatever it did not declare, nobody has. */
  Optional<Permission> declared(Permission asked) {
    return parts.face().permissions().stream()
        .filter(permission -> permission.key().equals(asked.key()))
        .findFirst();
  }
}
