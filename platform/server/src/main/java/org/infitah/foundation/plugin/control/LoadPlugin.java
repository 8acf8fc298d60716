package org.infitah.foundation.plugin.control;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.page.TextRoom;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.persistence.AddedUnit;
import org.infitah.scan.CodeScan;
import org.infitah.scan.Finding;
import org.infitah.scan.UnreadableClass;
import org.infitah.spi.InfitahPlugin;

/**
 * Brings an installed version to work: looks at it first, and refuses what does not keep the
 * contract.
 */
@Dependent
public class LoadPlugin {

  /** Where the build of every plugin puts its compiled templates. */
  private static final String TEMPLATES = "org.infitah.plugins.jte";

  private static final int MOST_SECONDS = 60;

  private final PluginRegistry registry;
  private final Guard guard;
  private final KeptLoaders kept;
  private final DataSource database;
  private final Path folder;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedThreadFactory threads;

  @Inject
  @SuppressWarnings("NullAway.Init")
  LoadPlugin(
      PluginRegistry registry,
      Guard guard,
      KeptLoaders kept,
      DataSource database,
      @ConfigProperty(name = "infitah.plugins", defaultValue = "plugins") String folder) {
    this.registry = registry;
    this.guard = guard;
    this.kept = kept;
    this.database = database;
    this.folder = Path.of(folder);
  }

  HostedPlugin load(InstalledPlugin installed) throws IOException, SQLException {
    Path jar = ownCopy(installed);
    SoleVersion manager = new SoleVersion(jar);
    try {
      examine(installed, jar);
      ModuleLoader loader = manager.load();
      HostedPlugin.Parts parts =
          aside(installed, loader, () -> parts(installed, manager, jar, loader));
      return new HostedPlugin(installed, parts);
    } catch (RuntimeException | LinkageError | IOException | SQLException e) {
      discard(manager, jar);
      throw e;
    }
  }

  /** What it brings must be among what it asks for: who installs it decided by that. */
  private static void requireDeclared(InstalledPlugin installed, InfitahPlugin face) {
    boolean alone = !face.jobs().isEmpty() || !face.observers().isEmpty();
    if (alone && !installed.says().capabilities().contains("jobs")) {
      throw new PluginRefused(
          installed.toString(), List.of("it works without a request and does not ask for jobs"));
    }
    boolean brought = face.aboutPeople().isPresent();
    if (brought != installed.says().capabilities().contains("personal-data")) {
      throw new PluginRefused(
          installed.toString(),
          List.of(
              brought
                  ? "it keeps data about people and does not ask for personal-data"
                  : "it asks for personal-data and neither exports nor erases any"));
    }
  }

  private HostedPlugin.Parts parts(
      InstalledPlugin installed, SoleVersion manager, Path jar, ModuleLoader loader)
      throws IOException {
    InfitahPlugin raw =
        ServiceLoader.load(InfitahPlugin.class, loader)
            .findFirst()
            .orElseThrow(
                () -> new PluginRefused(installed.toString(), List.of("it names no face")));
    InfitahPlugin face = Declared.by(installed, raw);
    requireDeclared(installed, face);
    String room = raw.getClass().getPackageName();
    TemplateEngine templates = templates(loader);
    Texts texts = new Texts(List.of(new TextRoom(loader, room.replace('.', '/'))));
    EntityManagerFactory unit = unit(installed, jar, loader, face).open(database);
    return new HostedPlugin.Parts(
        face,
        room,
        loader::owns,
        unit,
        templates,
        texts,
        () -> {
          unit.close();
          discard(manager, jar);
          kept.retired(installed.id(), loader);
        });
  }

  /** On a thread of its own: the first words of a plugin may have no end. */
  private <T> T aside(InstalledPlugin installed, ModuleLoader loader, Callable<T> work)
      throws IOException, SQLException {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              GuardedCall call = guard.beginLoading(installed, loader::owns);
              try {
                return work.call();
              } finally {
                guard.end(call);
              }
            });
    threads.newThread(task).start();
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new PluginRefused(installed.toString(), List.of("loading it does not end"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      // Also a face that cannot be made: whatever it is, it concerns this plugin alone.
      if (e.getCause() instanceof Error error) {
        throw new PluginRefused(installed.toString(), List.of(error.toString()));
      }
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IOException(e.getCause());
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
    List<Finding> findings = read(installed, jar);
    if (!findings.isEmpty()) {
      throw new PluginRefused(
          installed.toString(), findings.stream().map(Finding::toString).toList());
    }
    List<String> unguarded = registry.listUnguarded(installed.role());
    if (!unguarded.isEmpty()) {
      throw new PluginRefused(installed.toString(), unguarded);
    }
  }

  private static List<Finding> read(InstalledPlugin installed, Path jar) throws IOException {
    try {
      return CodeScan.findings(jar);
    } catch (UnreadableClass e) {
      throw new PluginRefused(installed.toString(), List.of(String.valueOf(e.getMessage())));
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
