package org.infitah.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL of one test run, with as much of the platform in it as the tables of a plugin lean
 * on. It is gone with the run.
 */
final class ScratchPostgres implements AutoCloseable {

  private static final String VERSION = "17.11.0";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder;
  private final Process process;
  private final String url;
  private final String word;
  private final Set<String> installed = new HashSet<>();

  private ScratchPostgres(Path folder, Process process, String url, String word) {
    this.folder = folder;
    this.process = process;
    this.url = url;
    this.word = word;
  }

  static ScratchPostgres start() {
    try {
      Path programs = programs();
      Path folder = Files.createTempDirectory("testkit");
      String word = UUID.randomUUID().toString();
      Path said = Files.writeString(folder.resolve("word"), word);
      List<String> making = new ArrayList<>(notAsRoot());
      making.addAll(
          List.of(
              programs.resolve("bin/initdb").toString(),
              "--pgdata=" + folder.resolve("data"),
              "--username=postgres",
              "--pwfile=" + said,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--no-sync"));
      if (run(making, folder).waitFor() != 0) {
        throw new IOException("initdb: " + Files.readString(folder.resolve("log")));
      }
      int port = freePort();
      List<String> serving = new ArrayList<>(notAsRoot());
      // Nobody stops it when this process is killed, unless the kernel does.
      serving.addAll(List.of("setpriv", "--pdeathsig", "INT"));
      serving.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D"));
      serving.add(folder.resolve("data").toString());
      for (String setting :
          List.of(
              "port=" + port,
              "listen_addresses=127.0.0.1",
              "unix_socket_directories=",
              "fsync=off",
              "shared_buffers=16MB",
              "max_connections=10")) {
        serving.addAll(List.of("-c", setting));
      }
      String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
      ScratchPostgres server = new ScratchPostgres(folder, run(serving, folder), url, word);
      server.layGround();
      return server;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("no PostgreSQL for the tests", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void layGround() throws IOException, SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Connection superuser = open();
          Statement statement = superuser.createStatement();
          InputStream ground = ScratchPostgres.class.getResourceAsStream("ground.sql")) {
        if (ground == null) {
          throw new IOException("ground.sql is not there");
        }
        statement.execute(new String(ground.readAllBytes(), StandardCharsets.UTF_8));
        statement.execute("alter role app_rw password '" + word + "'");
        return;
      } catch (SQLException e) {
        if (!String.valueOf(e.getSQLState()).matches("08...|57P03")
            || !process.isAlive()
            || System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  /** As whoever may do everything. */
  Connection open() throws SQLException {
    return DriverManager.getConnection(url, "postgres", word);
  }

  /** As the role that serves requests. */
  Connection openServing() throws SQLException {
    return DriverManager.getConnection(url, "app_rw", word);
  }

  /** Whether nobody asked so before. */
  boolean isNew(String role) {
    return installed.add(role);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(ScratchPostgres::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process run(List<String> command, Path folder) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  /** PostgreSQL refuses root, so it runs where nobody is root. */
  private static List<String> notAsRoot() {
    return System.getProperty("user.name").equals("root")
        ? List.of("unshare", "--user")
        : List.of();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Unpacked once for all runs, where {@code deploy/up} keeps its own. */
  private static Path programs() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "infitah");
    Path done = cache.resolve("postgres-" + VERSION);
    if (!Files.isDirectory(done)) {
      Path fresh = Files.createTempDirectory(Files.createDirectories(cache), "postgres.new");
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      unpack(fresh);
      Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
    }
    return done;
  }

  private static void unpack(Path target) throws IOException {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String archive = "/postgres-linux-" + machine + ".txz";
    try (InputStream packed = ScratchPostgres.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new IOException("no PostgreSQL for this machine: " + archive + " is not there");
      }
      unpack(new XZInputStream(new BufferedInputStream(packed)), target);
    }
  }

  private static void unpack(InputStream plain, Path target) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("an entry leaves the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
          Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
          boolean program = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }
}
