import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.database.PluginMigrations;
import org.infitah.cli.database.PluginRegister;
import org.infitah.cli.database.Provenance;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.cli.local.Steps;
import org.infitah.testkit.BuiltJar;

/**
 * What plugins cost the core: its p99 while hostile ones are called without a pause, failed
 * requests while a module is upgraded and removed, and the loaders many upgrades leave.
 */
public class Plugins {

  private static final String HOST = "taroudant.localhost";
  private static final List<String> CORE = List.of("/fr/programme", "/api/v1/projects");
  private static final String OWN = "/api/v1/modules/bench-life/words";
  private static final String OTHER = "/api/v1/modules/school-transport/lines";

  private final LocalPlatform platform;
  private final Path plugins;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Plugins(LocalPlatform platform, Path plugins) {
    this.platform = platform;
    this.plugins = plugins;
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    int cycles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
    Checkout checkout = Checkout.ofThisBuild();
    Path directory = checkout.root().resolve("platform/tests/bench/target/plugins");
    Files.createDirectories(directory);
    LocalSettings settings = new LocalSettings(directory, checkout, OptionalInt.of(18580), true);
    try (LocalPlatform platform = LocalPlatform.prepare(settings, new Steps(System.err))) {
      platform.start(new ApplyLocally(checkout.tenantsConfig()));
      Plugins bench = new Plugins(platform, platform.plugins());
      bench.waitFor(OTHER, 200);
      bench.pace("warm_up", seconds / 2);
      bench.hostile(seconds);
      bench.life(requests);
      bench.cycles(cycles);
    }
  }

  private void hostile(int seconds) throws Exception {
    double quiet = pace("quiet", seconds);
    install("bench-throws", "1.0.0", "throw new IllegalStateException();", "");
    install("bench-loops", "1.0.0", "while (true) { Math.sqrt(2); }", "");
    install(
        "bench-locks",
        "1.0.0",
        "synchronized (n.incrementAndGet() % 2 == 0 ? A : B) { Thread.sleep(500);"
            + " synchronized (n.get() % 2 == 0 ? B : A) { return \"\"; } }",
        "static final Object A = new Object(); static final Object B = new Object(); static final"
            + " java.util.concurrent.atomic.AtomicInteger n = new"
            + " java.util.concurrent.atomic.AtomicInteger();");
    install("bench-slow", "1.0.0", "Thread.sleep(30_000); return \"\";", "");
    ExecutorService callers = Executors.newCachedThreadPool();
    Map<Integer, AtomicInteger> answers = new TreeMap<>();
    for (String id : List.of("bench-throws", "bench-loops", "bench-locks", "bench-slow")) {
      for (int caller = 0; caller < 2; caller++) {
        callers.execute(() -> call("/api/v1/modules/" + id + "/words", answers));
      }
    }
    double during = pace("hostile", seconds);
    callers.shutdownNow();
    System.out.println("hostile_answers\t" + answers);
    System.out.printf(Locale.ROOT, "p99_ratio\t%.2f%n", during / quiet);
  }

  private void call(String path, Map<Integer, AtomicInteger> answers) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        int status = ask(path);
        synchronized (answers) {
          answers.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
        }
        Thread.sleep(100);
      } catch (IOException | InterruptedException e) {
        return;
      }
    }
  }

  /** Fifty requests of core pages a second; their p99 in milliseconds. */
  private double pace(String phase, int seconds) throws Exception {
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(32);
    List<Future<Double>> times = new ArrayList<>();
    AtomicInteger failed = new AtomicInteger();
    for (int i = 0; i < seconds * 50; i++) {
      String path = CORE.get(i % CORE.size());
      times.add(
          clients.schedule(
              () -> {
                long began = System.nanoTime();
                if (ask(path) != 200) {
                  failed.incrementAndGet();
                }
                return (System.nanoTime() - began) / 1e6;
              },
              i * 20L,
              TimeUnit.MILLISECONDS));
    }
    List<Double> all = new ArrayList<>();
    for (Future<Double> each : times) {
      all.add(each.get());
    }
    clients.shutdown();
    all.sort(null);
    double p99 = all.get((int) (all.size() * 0.99));
    System.out.printf(
        Locale.ROOT,
        "%s\trequests %d\tfailed %d\tp50 %.1f\tp99 %.1f%n",
        phase, all.size(), failed.get(), all.get(all.size() / 2), p99);
    return p99;
  }

  /** Two hundred requests a second: core, another module, the module itself while it changes. */
  private void life(int requests) throws Exception {
    version(0);
    waitFor(OWN, 200);
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(32);
    Map<String, AtomicInteger> answers = new TreeMap<>();
    List<String> paths = List.of(CORE.get(0), CORE.get(1), OTHER, OWN);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String path = paths.get(i % paths.size());
      all.add(
          clients.schedule(
              () -> {
                String answer = path + " " + ask(path);
                synchronized (answers) {
                  answers.computeIfAbsent(answer, a -> new AtomicInteger()).incrementAndGet();
                }
                return null;
              },
              i * 5L,
              TimeUnit.MILLISECONDS));
    }
    int upgrades = 0;
    while (!all.get(requests * 9 / 10).isDone()) {
      version(++upgrades);
      Thread.sleep(8_000);
    }
    for (Future<?> each : all) {
      each.get();
    }
    clients.shutdown();
    System.out.println("life\tupgrades " + upgrades + "\t" + answers);
    last = upgrades;
  }

  private int last;

  /** Upgrades one after the other, each used once; what the server still holds of them. */
  private void cycles(int count) throws Exception {
    for (int cycle = 1; cycle <= count; cycle++) {
      version(last + cycle);
      String expected = "v" + (last + cycle);
      while (!text(OWN, "").equals(expected)) {
        Thread.sleep(250);
      }
    }
    long server =
        ProcessHandle.current()
            .descendants()
            .filter(each -> each.info().commandLine().orElse("").contains("launch-micro.jar"))
            .findFirst()
            .orElseThrow()
            .pid();
    new ProcessBuilder("jcmd", String.valueOf(server), "GC.run").start().waitFor();
    Thread.sleep(3_000);
    String metrics = text("/metrics", platform.secret(Secret.METRICS));
    metrics
        .lines()
        .filter(line -> line.startsWith("infitah_plugin_loaders_kept "))
        .forEach(line -> System.out.println("cycles\t" + count + "\t" + line));
    try (Connection connection = platform.migrator().open()) {
      new PluginRegister(connection).remove("bench-life");
    }
    waitFor(OWN, 404);
  }

  private void version(int number) throws Exception {
    install("bench-life", "1." + number + ".0", "return \"v" + number + "\";", "");
  }

  private void install(String id, String version, String body, String members) throws Exception {
    String room = "org.infitah.plugins.sample.";
    Path jar =
        BuiltJar.of(id)
            .version(version)
            .saying("Plugin-Spi", ">=0.1.0 <0.2.0")
            .file("META-INF/services/org.infitah.spi.InfitahPlugin", room + "Face")
            .file("org/infitah/plugins/sample/messages_ar.properties", "sample.name=مثال\n")
            .file("org/infitah/plugins/sample/messages_fr.properties", "sample.name=Exemple\n")
            .with(
                room + "Words",
                "package org.infitah.plugins.sample; public class Words { " + members
                    + " @jakarta.ws.rs.GET public String say() throws Exception { " + body + " } }")
            .with(
                room + "Face",
                "package org.infitah.plugins.sample; import java.util.*; import org.infitah.spi.*;"
                    + " public final class Face implements InfitahPlugin { public Map<String,"
                    + " ModuleRoot> resources() { return Map.of(\"words\", (c, t) -> new Words()); } }")
            .into(plugins);
    new PluginMigrations(platform.migrator()).install(jar, Provenance.unknown());
    try (Connection connection = platform.superuser().open();
        Statement sql = connection.createStatement()) {
      sql.execute("insert into sys.module_allowance (plugin_id, allowed, reason, set_by, set_at) values ('"
              + id + "', true, '', 'bench', now()) on conflict do nothing");
      sql.execute("insert into core.module (tenant_id, id, plugin_id, enabled) select id, gen_random_uuid(), '"
              + id + "', true from sys.tenant where alias = 'taroudant' on conflict do nothing");
    }
  }

  private void waitFor(String path, int status) throws Exception {
    for (int i = 0; ask(path) != status; i++) {
      if (i > 120) {
        throw new IllegalStateException(path + " does not answer " + status);
      }
      Thread.sleep(500);
    }
  }

  private int ask(String path) throws IOException, InterruptedException {
    return client.send(request(path, HOST).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private String text(String path, String key) throws IOException, InterruptedException {
    HttpRequest request =
        key.isEmpty()
            ? request(path, HOST).build()
            : request(path, "localhost").header("Authorization", "Bearer " + key).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path, String host) {
    int port = platform.port(Ports.Service.PORTAL);
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Host", host + ":" + port)
        .timeout(Duration.ofSeconds(40));
  }
}
