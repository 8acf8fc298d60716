import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.cli.local.Steps;

/** The platform and its ceilings under the same load, one after the other, three rounds; medians of the rounds. */
public class Bench {

  private static final int CLIENTS = 8;
  private static final int ROUNDS = 3;
  private static final int TENANT = 9000;

  private record Target(String name, int port, String host, String path) {}

  private record Result(double rps, double p50, double p99, double server, double database) {}

  private final LocalPlatform platform;
  // In HTTP/2 the host would be the address we connect to, and that is nobody's.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int warmUp;
  private final int requests;
  private final List<String> only;

  private Bench(LocalPlatform platform, int warmUp, int requests, List<String> only) {
    this.platform = platform;
    this.warmUp = warmUp;
    this.requests = requests;
    this.only = only;
  }

  public static void main(String[] arguments) throws Exception {
    int warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3000;
    List<String> only = arguments.length > 2 ? List.of(arguments[2].split(",")) : List.of();
    Checkout checkout = Checkout.ofThisBuild();
    Path directory = checkout.root().resolve("platform/tests/bench/target/platform");
    Files.createDirectories(directory);
    Steps steps = new Steps(System.err);
    for (String start : List.of("first", "second")) {
      long began = System.nanoTime();
      LocalSettings settings =
          new LocalSettings(directory, checkout, OptionalInt.of(18480), start.equals("first"));
      try (LocalPlatform platform = LocalPlatform.prepare(settings, steps)) {
        platform.start(new ApplyLocally(checkout.tenantsConfig()));
        row("start_" + start, "seconds", (System.nanoTime() - began) / 1e9);
        if (start.equals("first")) {
          countStatementsFromTheNextStart(platform);
        } else {
          System.out.println("memory\t" + platform.footprint());
          new Bench(platform, warmUp, requests, only).run(checkout, directory);
          System.out.println("memory_after\t" + platform.footprint());
        }
      }
    }
  }

  private void run(Checkout checkout, Path directory) throws Exception {
    fill();
    int portal = platform.port(Ports.Service.PORTAL);
    int ceiling = portal + 40;
    Process payara = ceiling(checkout, directory, ceiling);
    try {
      String host = "bench.localhost";
      List<Target> targets =
          List.of(
              new Target("ceiling_hello", ceiling, "localhost", "/hello"),
              new Target("ceiling_one_query", ceiling, "localhost", "/one"),
              new Target("ceiling_list_template_rls", ceiling, "localhost", "/list"),
              new Target("home", portal, host, "/ar"),
              new Target("list_of_50", portal, host, "/ar/projects"),
              new Target("consultation", portal, host, "/ar/consultations/BEN-C-001"),
              new Target("api_list_of_50", portal, host, "/api/v1/projects"),
              new Target("api_one_row", portal, host, "/api/v1/projects/BEN-P-001"));
      targets = targets.stream().filter(target -> only.isEmpty() || only.contains(target.name())).toList();
      for (Target target : targets) {
        answers(target);
        load(target, Duration.ofSeconds(warmUp), Integer.MAX_VALUE);
      }
      Map<Target, List<Result>> results = new HashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Target target : targets) {
          results.computeIfAbsent(target, t -> new ArrayList<>()).add(measure(target, payara));
        }
      }
      System.out.println("what\treq_per_s\tp50_ms\tp99_ms\tserver_cpu_ms\tdatabase_cpu_ms\tcpu_vs_its_ceiling");
      Map<String, Double> cpu = new HashMap<>();
      for (Target target : targets) {
        Result m = median(results.get(target));
        cpu.put(target.name(), m.server() + m.database());
        String against = target.name().startsWith("api_one") ? "ceiling_one_query" : "ceiling_list_template_rls";
        double ratio = target.port() == ceiling ? 1 : cpu.get(target.name()) / cpu.getOrDefault(against, Double.NaN);
        System.out.printf(
            Locale.ROOT,
            "%s\t%.0f\t%.2f\t%.2f\t%.3f\t%.3f\t%.2f%n",
            target.name(), m.rps(), m.p50(), m.p99(), m.server(), m.database(), ratio);
      }
      statements(targets);
    } finally {
      payara.destroy();
      payara.waitFor();
    }
  }

  /** A tenant like a real portal: 50 projects, a programme with its steps, a consultation of 50 contributions. */
  private void fill() throws Exception {
    String text = "jsonb_build_object('ar','مشروع رقم '||n||' لتحسين الخدمات العمومية','fr','Projet '||n,'source','ar')";
    String id = "('00000000-0000-7000-8000-'||lpad(to_hex(n),12,'0'))::uuid";
    try (Connection connection = platform.migrator().open();
        Statement sql = connection.createStatement()) {
      sql.execute("delete from core.project where tenant_id = " + TENANT);
      sql.execute("insert into sys.tenant(id,alias,level,names) values (" + TENANT
              + ",'bench','province','{\"ar\":\"مجلس\",\"source\":\"ar\"}') on conflict do nothing");
      sql.execute("insert into sys.host values ('bench.localhost'," + TENANT + ",true) on conflict do nothing");
      sql.execute("insert into core.source(tenant_id,id,code,title) select " + TENANT + "," + id
              + ",'bench'," + text + " from generate_series(1,1) n on conflict do nothing");
      sql.execute("insert into core.programme(tenant_id,id,reference,title,status,source_id) select " + TENANT + ","
              + id + ",'BEN-OP-001'," + text + ",'adopted'," + id + " from generate_series(1,1) n on conflict do nothing");
      sql.execute("insert into core.step(tenant_id,id,programme_id,number,kind,starts_on,title) select " + TENANT + ","
              + id + "," + id.replace("n)", "1)") + ",n,'co_creation_workshop','2026-03-0'||n," + text
              + " from generate_series(1,7) n on conflict do nothing");
      sql.execute("insert into core.project(tenant_id,id,programme_id,reference,number,code,title,principles) select "
              + TENANT + "," + id + "," + id.replace("n)", "1)")
              + ",'BEN-P-'||lpad(n::text,3,'0'),n,'p'||n," + text
              + ",'{transparency,digitalisation}' from generate_series(1,50) n");
      sql.execute("insert into core.consultation(tenant_id,id,programme_id,reference,kind,subject,question,opens_on,closes_on) select "
              + TENANT + "," + id + "," + id + ",'BEN-C-001','ideas'," + text + "," + text
              + ",current_date-5,current_date+30 from generate_series(1,1) n on conflict do nothing");
      sql.execute("insert into core.contribution(tenant_id,id,consultation_id,reference,title,body,language,channel,sent_key,receipt,made_at,state) select "
              + TENANT + "," + id + "," + id.replace("n)", "1)")
              + ",'BEN-I-'||lpad(n::text,5,'0'),'فكرة رقم '||n,repeat('نص طويل بعض الشيء. ',15),'ar','paper',gen_random_uuid(),'BENCH-'||n,now(),'shown'"
              + " from generate_series(1,50) n on conflict do nothing");
      sql.execute("analyze core.project");
    }
    Thread.sleep(6000); // an unknown host is remembered for five seconds
  }

  private Process ceiling(Checkout checkout, Path directory, int port) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "java", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=256m",
            "-Duser.language=en", "-Dfile.encoding=UTF-8", "-jar",
            checkout.root().resolve("platform/cli/target/dist").toFile().listFiles((d, n) -> n.startsWith("payara"))[0].toString(),
            "--nohazelcast", "--contextroot", "/", "--port", String.valueOf(port), "--deploy",
            checkout.root().resolve("platform/tests/bench/ceiling/target/ceiling.war").toString());
    builder.environment().put("INFITAH_DB_URL", platform.serving().url());
    builder.environment().put("INFITAH_DB_PASSWORD", platform.secret(Secret.APP_RW));
    builder.redirectErrorStream(true).redirectOutput(directory.resolve("ceiling.log").toFile());
    return builder.start();
  }

  private void answers(Target target) throws Exception {
    for (int i = 0; ; i++) {
      try {
        HttpResponse<String> answer = client.send(request(target), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return;
        }
        if (i > 120) {
          throw new IllegalStateException(target + " answers " + answer.statusCode());
        }
      } catch (IOException e) {
        if (i > 120) {
          throw e;
        }
      }
      Thread.sleep(1000);
    }
  }

  private Result measure(Target target, Process ceiling) throws Exception {
    List<Long> server = target.host().equals("localhost") ? Cpu.tree(ceiling.toHandle()) : Cpu.pids("launch-micro.jar");
    List<Long> database = Cpu.pids("postgres");
    double server0 = Cpu.milliseconds(server);
    double database0 = Cpu.milliseconds(database);
    long began = System.nanoTime();
    double[] times = load(target, Duration.ofMinutes(2), requests);
    double seconds = (System.nanoTime() - began) / 1e9;
    double n = times.length;
    Arrays.sort(times);
    return new Result(
        n / seconds,
        times[(int) (n * 0.5)],
        times[(int) (n * 0.99)],
        (Cpu.milliseconds(server) - server0) / n,
        (Cpu.milliseconds(database) - database0) / n);
  }

  private double[] load(Target target, Duration most, int count) throws Exception {
    long end = System.nanoTime() + most.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    List<Future<List<Double>>> parts = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      parts.add(
          pool.submit(
              () -> {
                List<Double> times = new ArrayList<>();
                while (times.size() < count / CLIENTS && System.nanoTime() < end) {
                  long t = System.nanoTime();
                  int status = client.send(request(target), HttpResponse.BodyHandlers.ofByteArray()).statusCode();
                  if (status != 200) {
                    throw new IllegalStateException(target + " answers " + status);
                  }
                  times.add((System.nanoTime() - t) / 1e6);
                }
                return times;
              }));
    }
    List<Double> all = new ArrayList<>();
    for (Future<List<Double>> part : parts) {
      all.addAll(part.get());
    }
    pool.shutdown();
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Takes effect at the next start; what binds and ends transactions is no statement. */
  private static void countStatementsFromTheNextStart(LocalPlatform platform) throws Exception {
    try (Connection connection = platform.superuser().open(); Statement sql = connection.createStatement()) {
      sql.execute("create extension pg_stat_statements");
      sql.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
      sql.execute("alter system set pg_stat_statements.track_utility = off");
    }
  }

  /** Statements a request, as PostgreSQL counts them. */
  private void statements(List<Target> targets) throws Exception {
    try (Connection connection = platform.superuser().open(); Statement sql = connection.createStatement()) {
      for (Target target : targets) {
        sql.execute("select pg_stat_statements_reset()");
        for (int i = 0; i < 100; i++) {
          client.send(request(target), HttpResponse.BodyHandlers.ofByteArray());
        }
        String counted = "select coalesce(sum(calls),0) / 100.0 from pg_stat_statements s join pg_roles r"
            + " on r.oid = s.userid where r.rolname in ('app_rw','net_ro')";
        try (ResultSet row = sql.executeQuery(counted)) {
          row.next();
          row("statements_" + target.name(), "per_request", row.getDouble(1));
        }
      }
    }
  }

  private HttpRequest request(Target target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + target.port() + target.path()))
        .header("Host", target.host() + ":" + target.port())
        .timeout(Duration.ofSeconds(60))
        .build();
  }

  private static Result median(List<Result> rounds) {
    return rounds.stream()
        .sorted((a, b) -> Double.compare(a.server() + a.database(), b.server() + b.database()))
        .toList()
        .get(rounds.size() / 2);
  }

  private static void row(String what, String unit, double value) {
    System.out.printf(Locale.ROOT, "%s\t%s\t%.2f%n", what, unit, value);
  }
}
