package org.infitah.foundation.plugin.control;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.page.TextRoom;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.persistence.AddedUnit;
import org.infitah.spi.InfitahPlugin;

/**
 * Brings an installed version to work: looks at it first, and refuses what does not keep the
 * contract.
 */
@Dependent
public class LoadPlugin {

  /** Where the build of every plugin puts its compiled templates. */
  private static final String TEMPLATES = "org.infitah.plugins.jte";

  private final PluginRegistry registry;
  private final DataSource database;
  private final Path folder;

  @Inject
  LoadPlugin(
      PluginRegistry registry,
      DataSource database,
      @ConfigProperty(name = "infitah.plugins", defaultValue = "plugins") String folder) {
    this.registry = registry;
    this.database = database;
    this.folder = Path.of(folder);
  }

  HostedPlugin load(InstalledPlugin installed) throws IOException, SQLException {
    Path jar = ownCopy(installed);
    SoleVersion manager = new SoleVersion(jar);
    try {
      examine(installed, jar);
      ClassLoader loader = manager.load();
      InfitahPlugin face =
          ServiceLoader.load(InfitahPlugin.class, loader)
              .findFirst()
              .orElseThrow(
                  () -> new PluginRefused(installed.toString(), List.of("it names no face")));
      TemplateEngine templates = templates(loader);
      Texts texts = texts(loader, face);
      EntityManagerFactory unit = unit(installed, jar, loader, face).open(database);
      Runnable closing =
          () -> {
            unit.close();
            discard(manager, jar);
          };
      return new HostedPlugin(
          installed, new HostedPlugin.Parts(face, unit, templates, texts, closing));
    } catch (RuntimeException | LinkageError | IOException | SQLException e) {
      discard(manager, jar);
      throw e;
    }
  }

  /** A loaded JAR must never be written to, so it is loaded from a copy nobody else knows. */
  private Path ownCopy(InstalledPlugin installed) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(installed.file()));
    if (!hash(bytes).equals(installed.sha512())) {
      throw new PluginRefused(
          installed.toString(), List.of(installed.file() + " is not what was installed"));
    }
    Path directory = Files.createTempDirectory("plugin-" + installed.id());
    return Files.write(directory.resolve(installed.id() + ".jar"), bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void examine(InstalledPlugin installed, Path jar) throws IOException, SQLException {
    Map<String, Set<String>> hidden = ReferenceScan.hiddenReferences(jar);
    if (!hidden.isEmpty()) {
      throw new PluginRefused(
          installed.toString(),
          hidden.entrySet().stream()
              .map(found -> found.getKey() + " refers to " + String.join(", ", found.getValue()))
              .toList());
    }
    List<String> unguarded = registry.listUnguarded(installed.role());
    if (!unguarded.isEmpty()) {
      throw new PluginRefused(installed.toString(), unguarded);
    }
  }

  private static AddedUnit unit(
      InstalledPlugin installed, Path jar, ClassLoader loader, InfitahPlugin face)
      throws IOException {
    return new AddedUnit(
        installed.toString(),
        installed.role(),
        loader,
        jar.toUri().toURL(),
        face.entities().stream().map(Class::getName).toList());
  }

  private static Texts texts(ClassLoader loader, InfitahPlugin face) {
    String path = face.getClass().getPackageName().replace('.', '/');
    return new Texts(List.of(new TextRoom(loader, path)));
  }

  /** The engine takes the loader of the running thread, whatever loader it is given. */
  private static TemplateEngine templates(ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      TemplateEngine templates =
          TemplateEngine.createPrecompiled(null, ContentType.Html, loader, TEMPLATES);
      templates.setBinaryStaticContent(true);
      return templates;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void discard(SoleVersion manager, Path jar) {
    manager.unload();
    try {
      Files.deleteIfExists(jar);
      Files.deleteIfExists(jar.toAbsolutePath().getParent());
    } catch (IOException e) {
      System.getLogger(LoadPlugin.class.getName())
          .log(System.Logger.Level.DEBUG, "a copy of a plugin was left", e);
    }
  }
}
