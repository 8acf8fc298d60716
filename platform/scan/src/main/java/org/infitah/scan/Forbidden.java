package org.infitah.scan;

import static org.infitah.scan.Reason.DATABASE;
import static org.infitah.scan.Reason.FILE;
import static org.infitah.scan.Reason.LOADER;
import static org.infitah.scan.Reason.NETWORK;
import static org.infitah.scan.Reason.PROCESS;
import static org.infitah.scan.Reason.REFLECTION;
import static org.infitah.scan.Reason.SECRET;
import static org.infitah.scan.Reason.SHARED;
import static org.infitah.scan.Reason.THREAD;
import static org.infitah.scan.Rule.but;
import static org.infitah.scan.Rule.none;
import static org.infitah.scan.Rule.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What no plugin may call, although it sees the class. What it does not see at all is {@link
 * VisibleClasses}'s to say.
 */
final class Forbidden {

  private static final List<Rule> RULES =
      List.of(
          none(PROCESS, "java.lang.Runtime"),
          none(PROCESS, "java.lang.Process"),
          none(PROCESS, "java.lang.ProcessBuilder"),
          none(PROCESS, "java.lang.ProcessHandle"),
          not(PROCESS, "java.lang.System", "exit"),
          not(Reason.NATIVE, "java.lang.System", "load", "loadLibrary"),
          not(SECRET, "java.lang.System", "getenv", "getProperty", "getProperties"),
          not(NETWORK, "java.lang.System", "inheritedChannel"),
          not(FILE, "java.lang.System", "console"),
          not(
              SHARED,
              "java.lang.System",
              "gc",
              "runFinalization",
              "setProperty",
              "setProperties",
              "clearProperty",
              "setOut",
              "setErr",
              "setIn",
              "setSecurityManager"),
          none(DATABASE, "java.sql."),
          none(DATABASE, "javax.sql."),
          none(DATABASE, "javax.naming."),
          none(DATABASE, "jakarta.persistence.Persistence"),
          not(
              DATABASE,
              "jakarta.persistence.EntityManager",
              "unwrap",
              "getDelegate",
              "getEntityManagerFactory"),
          not(DATABASE, "jakarta.persistence.EntityManagerFactory", "unwrap"),
          not(DATABASE, "jakarta.persistence.Query", "unwrap"),
          not(DATABASE, "jakarta.persistence.TypedQuery", "unwrap"),
          not(DATABASE, "jakarta.persistence.StoredProcedureQuery", "unwrap"),
          but(REFLECTION, "java.lang.reflect.Array", "newInstance", "getLength"),
          none(REFLECTION, "java.lang.reflect.AccessibleObject"),
          none(REFLECTION, "java.lang.reflect.Constructor"),
          none(REFLECTION, "java.lang.reflect.Executable"),
          none(REFLECTION, "java.lang.reflect.Field"),
          none(REFLECTION, "java.lang.reflect.Method"),
          none(REFLECTION, "java.lang.reflect.Proxy"),
          none(REFLECTION, "java.lang.reflect.InvocationHandler"),
          none(REFLECTION, "java.lang.invoke.MethodHandles"),
          none(REFLECTION, "java.lang.invoke.MethodHandleProxies"),
          none(REFLECTION, "java.lang.invoke.LambdaMetafactory"),
          none(REFLECTION, "java.beans."),
          none(REFLECTION, "java.io.ObjectInputStream"),
          none(REFLECTION, "sun."),
          none(REFLECTION, "jdk."),
          none(REFLECTION, "com.sun."),
          not(
              REFLECTION,
              "java.lang.Class",
              "forName",
              "newInstance",
              "getMethod",
              "getMethods",
              "getDeclaredMethod",
              "getDeclaredMethods",
              "getField",
              "getFields",
              "getDeclaredField",
              "getDeclaredFields",
              "getConstructor",
              "getConstructors",
              "getDeclaredConstructor",
              "getDeclaredConstructors",
              "getRecordComponents"),
          not(LOADER, "java.lang.Class", "getClassLoader", "getModule", "getProtectionDomain"),
          not(LOADER, "java.lang.Thread", "getContextClassLoader", "setContextClassLoader"),
          none(LOADER, "java.lang.ClassLoader"),
          none(LOADER, "java.lang.Module"),
          none(LOADER, "java.lang.ModuleLayer"),
          none(LOADER, "java.lang.StackWalker"),
          none(LOADER, "java.lang.module."),
          none(LOADER, "java.lang.instrument."),
          none(LOADER, "java.net.URLClassLoader"),
          none(LOADER, "java.security.SecureClassLoader"),
          none(LOADER, "java.util.ServiceLoader"),
          none(LOADER, "gg.jte.TemplateEngine"),
          none(LOADER, "gg.jte.resolve."),
          but(
              THREAD,
              "java.lang.Thread",
              "currentThread",
              "interrupted",
              "isInterrupted",
              "interrupt",
              "sleep",
              "onSpinWait",
              "yield"),
          none(THREAD, "java.lang.ThreadGroup"),
          none(THREAD, "java.lang.ref.Cleaner"),
          none(THREAD, "java.util.Timer"),
          none(THREAD, "java.util.concurrent.Executors"),
          none(THREAD, "java.util.concurrent.ThreadPoolExecutor"),
          none(THREAD, "java.util.concurrent.ScheduledThreadPoolExecutor"),
          none(THREAD, "java.util.concurrent.ForkJoinPool"),
          none(THREAD, "java.util.concurrent.ForkJoinTask"),
          none(THREAD, "java.util.concurrent.RecursiveAction"),
          none(THREAD, "java.util.concurrent.RecursiveTask"),
          none(THREAD, "java.util.concurrent.CountedCompleter"),
          none(THREAD, "java.util.concurrent.SubmissionPublisher"),
          not(
              THREAD,
              "java.util.concurrent.CompletableFuture",
              "orTimeout",
              "completeOnTimeout",
              "delayedExecutor",
              "defaultExecutor"),
          not(THREAD, "java.util.stream.", "parallel"),
          not(FILE, "java.nio.file.Path", "toFile", "toRealPath", "register"),
          none(FILE, "java.nio.file.Files"),
          none(FILE, "java.nio.file.FileStore"),
          none(FILE, "java.nio.file.FileSystem"),
          none(FILE, "java.nio.file.FileSystems"),
          none(FILE, "java.nio.file.spi."),
          none(FILE, "java.nio.channels.FileChannel"),
          none(FILE, "java.nio.channels.AsynchronousFileChannel"),
          none(FILE, "java.io.Console"),
          none(FILE, "java.io.File"),
          none(FILE, "java.io.FileDescriptor"),
          none(FILE, "java.io.FileInputStream"),
          none(FILE, "java.io.FileOutputStream"),
          none(FILE, "java.io.FileReader"),
          none(FILE, "java.io.FileWriter"),
          none(FILE, "java.io.RandomAccessFile"),
          none(FILE, "java.util.jar.JarFile"),
          none(FILE, "java.util.logging.FileHandler"),
          none(FILE, "java.util.prefs."),
          none(FILE, "java.util.zip.ZipFile"),
          none(NETWORK, "jakarta.ws.rs.client."),
          none(NETWORK, "java.util.logging.SocketHandler"),
          none(NETWORK, "java.net.http."),
          not(NETWORK, "java.net.URL", "openConnection", "openStream", "getContent"),
          not(SHARED, "java.net.URL", "setURLStreamHandlerFactory"),
          none(SHARED, "java.security.Policy"),
          none(SHARED, "java.util.logging.LogManager"),
          not(SHARED, "jakarta.ws.rs.ext.RuntimeDelegate", "setInstance"),
          not(SHARED, "java.util.Locale", "setDefault"),
          not(SHARED, "java.util.TimeZone", "setDefault"),
          not(
              SHARED,
              "java.security.Security",
              "addProvider",
              "insertProviderAt",
              "removeProvider",
              "setProperty"));

  private static final Set<String> NAMES_AND_NUMBERS =
      Set.of(
          "java.net.IDN",
          "java.net.MalformedURLException",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URL",
          "java.net.URLDecoder",
          "java.net.URLEncoder");

  private static final Set<String> MAY_OPEN_BY_NAME =
      Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter");

  private Forbidden() {}

  /** Why this may not be called; empty when it may. */
  static Optional<Reason> call(String owner, String name, String descriptor) {
    Optional<Reason> ruled =
        RULES.stream().filter(rule -> rule.forbids(owner, name)).map(Rule::reason).findFirst();
    if (ruled.isPresent()) {
      return ruled;
    }
    if (owner.startsWith("java.net.") && !NAMES_AND_NUMBERS.contains(owner)) {
      return Optional.of(NETWORK);
    }
    if (owner.startsWith("java.nio.channels.")
        && (owner.contains("Socket") || owner.contains("Datagram"))) {
      return Optional.of(NETWORK);
    }
    return parallel(owner, name, descriptor) ? Optional.of(THREAD) : file(owner, name, descriptor);
  }

  /** What hands work to the pool that the whole process shares. */
  private static boolean parallel(String owner, String name, String descriptor) {
    return (owner.startsWith("java.util.concurrent.Complet") && name.endsWith("Async"))
        || (owner.equals("java.util.Arrays") && name.startsWith("parallel"))
        || (owner.startsWith("java.util.") && name.equals("parallelStream"))
        || (owner.equals("java.util.concurrent.ConcurrentHashMap") && descriptor.startsWith("(J"));
  }

  private static Optional<Reason> file(String owner, String name, String descriptor) {
    boolean byName =
        MAY_OPEN_BY_NAME.contains(owner) && descriptor.startsWith("(Ljava/lang/String;");
    boolean byPath = owner.equals("java.util.Scanner") && descriptor.contains("java/nio/file/");
    boolean opens =
        name.equals("<init>") && (byName || byPath || descriptor.startsWith("(Ljava/io/File;"));
    return opens && owner.startsWith("java.") ? Optional.of(FILE) : Optional.empty();
  }
}
