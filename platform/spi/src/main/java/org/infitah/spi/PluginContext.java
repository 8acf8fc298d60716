package org.infitah.spi;

import java.util.Optional;

/**
 * What the platform lends a plugin for one request: it knows who asks. It is worthless afterwards,
 * and on any other thread.
 *
 * <p>The platform flushes and clears the entities when the plugin has answered; an entity changed
 * later stays as it was. An answer of 400 and above undoes the request's work. In a GET the
 * database refuses to write.
 */
public interface PluginContext extends WorkContext {

  /**
   * The account of who asks, as everything about the person is kept under it; nothing when nobody
   * is signed in.
   *
   * @throws NotLent unless the manifest asks for {@code personal-data}
   */
  Optional<String> subject();

  /** Whether who asks may do it. */
  boolean may(Permission permission);

  /** Lets through who may; a stranger is asked to sign in (401), anybody else is refused (403). */
  void require(Permission permission);

  /**
   * Records an act in the tenant's audit, in the name of who asks; it shares the fate of the work
   * it speaks of.
   *
   * @param act what was done, small letters and hyphens, for instance {@code line-registered}; the
   *     audit calls it {@code <id>.<act>}
   * @param object what it was done to: an id or a code, never a name
   */
  void did(String act, String object);

  /** The plugin's own words, without arguments, in each language it says them in. */
  LocalText words(String key);
}
