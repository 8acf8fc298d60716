import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.cli.local.Steps;

/**
 * What plugins cost the core: its p99 while hostile ones are called without a pause, failed
 * requests while a module is upgraded and removed, and the loaders many upgrades leave.
 */
public class Plugins {

  private static final String HOST = "taroudant.localhost";
  private static final List<String> CORE = List.of("/fr/programme", "/api/v1/projects");
  private static final List<String> HOSTILE =
      List.of("bench-throws", "bench-loops", "bench-locks", "bench-slow");
  private static final String ROOT = "/api/v1/modules/bench-life/";
  private static final String OWN = ROOT + "words";
  private static final String OTHER = "/api/v1/modules/school-transport/lines";

  private final LocalPlatform platform;
  private final Modules modules;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Plugins(LocalPlatform platform) {
    this.platform = platform;
    this.modules = new Modules(platform);
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
      Plugins bench = new Plugins(platform);
      bench.waitFor(OTHER, 200);
      bench.pace("warm_up", seconds / 2);
      bench.hostile(seconds);
      bench.life(requests);
      bench.cycles(cycles);
    }
  }

  /** The core alone, then beside callers of well-behaved modules, then of the same ones gone bad. */
  private void hostile(int seconds) throws Exception {
    modules.install("bench-throws", "1.0.0", "throw new IllegalStateException();", "");
    modules.install("bench-loops", "1.0.0", "while (true) { Math.sqrt(2); }", "");
    modules.install(
        "bench-locks",
        "1.0.0",
        "synchronized (n.incrementAndGet() % 2 == 0 ? A : B) { Thread.sleep(500);"
            + " synchronized (n.get() % 2 == 0 ? B : A) { return \"\"; } }",
        "static final Object A = new Object(); static final Object B = new Object(); static final"
            + " java.util.concurrent.atomic.AtomicInteger n = new"
            + " java.util.concurrent.atomic.AtomicInteger();");
    modules.install("bench-slow", "1.0.0", "Thread.sleep(30_000); return \"\";", "");
    // What loading four plugins costs is not what calling them costs.
    for (String id : HOSTILE) {
      waitFor("/api/v1/modules/" + id + "/words?calm=yes", 200);
    }
    double quiet = pace("quiet", seconds);
    double beside = beside("?calm=yes", "well_behaved", seconds);
    // Loading what ends, quarantines and writes letters costs once; that is not what they cost.
    beside("", "hostile_cold", seconds);
    modules.release();
    double during = beside("", "hostile", seconds);
    System.out.printf(Locale.ROOT, "p99_ratio_to_quiet\t%.2f%n", during / quiet);
    System.out.printf(Locale.ROOT, "p99_ratio_to_well_behaved\t%.2f%n", during / beside);
  }

  private double beside(String query, String phase, int seconds) throws Exception {
    ExecutorService callers = Executors.newCachedThreadPool();
    Map<Integer, AtomicInteger> answers = new TreeMap<>();
    for (String id : HOSTILE) {
      for (int caller = 0; caller < 2; caller++) {
        callers.execute(() -> call("/api/v1/modules/" + id + "/words" + query, answers));
      }
    }
    double p99 = pace(phase, seconds);
    callers.shutdownNow();
    System.out.println(phase + "_answers\t" + answers);
    return p99;
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
    slowest(phase, all);
    all.sort(null);
    double p99 = all.get((int) (all.size() * 0.99));
    System.out.printf(
        Locale.ROOT,
        "%s\trequests %d\tfailed %d\tp50 %.1f\tp99 %.1f%n",
        phase, all.size(), failed.get(), all.get(all.size() / 2), p99);
    return p99;
  }

  /** The slowest request of every five seconds: where in a phase the slow ones lie. */
  private static void slowest(String phase, List<Double> inOrder) {
    StringBuilder line = new StringBuilder(phase).append("\tslowest");
    for (int from = 0; from < inOrder.size(); from += 250) {
      double most = inOrder.subList(from, Math.min(from + 250, inOrder.size())).stream()
          .max(Double::compare)
          .orElseThrow();
      line.append(String.format(Locale.ROOT, " %.0f", most));
    }
    System.out.println(line);
  }

  /**
   * Two hundred requests a second: core, another module, and the module itself while its tables and
   * routes change; in the last tenth it is removed, and only the others are asked.
   */
  private void life(int requests) throws Exception {
    modules.version(0);
    waitFor(OWN, 200);
    ScheduledExecutorService clients = Executors.newScheduledThreadPool(32);
    Map<String, AtomicInteger> answers = new TreeMap<>();
    List<String> paths = List.of(CORE.get(0), CORE.get(1), OTHER, OWN);
    int removed = requests * 9 / 10;
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String path = paths.get(i % (i < removed ? paths.size() : paths.size() - 1));
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
    while (!all.get(removed - 1).isDone()) {
      modules.version(++upgrades);
      waitFor(ROOT + "more" + upgrades, 200);
      Thread.sleep(4_000);
    }
    modules.remove();
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
      modules.version(last + cycle);
      String expected = "v" + (last + cycle);
      while (!text(OWN, "").strip().equals(expected)) {
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
    modules.remove();
    waitFor(OWN, 404);
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
