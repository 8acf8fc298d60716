import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Steps;

/**
 * Opens a portal for every collectivity of a list, as the console does: wishes are written, and the platform's own
 * operator carries them out. Then compares the homes of the first portal and of one drawn from all.
 */
public final class Members {

  private static final int ALL = 1590;
  private static final int ROUNDS = 5;
  private static final int REQUESTS = 600;
  private static final long SEED = 1590;
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private record Collectivity(String code, String level, String arabic, String french, String population, String year) {

    String alias() {
      return "ct-" + code.replace(".", "");
    }
  }

  private final LocalPlatform platform;
  // In HTTP/2 the host would be the address we connect to, and that is nobody's.
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Members(LocalPlatform platform) {
    this.platform = platform;
  }

  public static void main(String[] arguments) throws Exception {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ALL;
    Checkout checkout = Checkout.ofThisBuild();
    Path list =
        arguments.length > 1 ? Path.of(arguments[1]) : checkout.root().resolve("../shared/data/collectivities.csv");
    Path directory = checkout.root().resolve("platform/tests/bench/target/members");
    Files.createDirectories(directory);
    LocalSettings settings = new LocalSettings(directory, checkout, OptionalInt.of(18680), true);
    try (LocalPlatform platform = LocalPlatform.prepare(settings, new Steps(System.err))) {
      platform.start(new ApplyLocally(checkout.tenantsConfig()));
      List<Collectivity> all = Files.exists(list) ? read(list) : madeUp();
      System.out.println("list\t" + (Files.exists(list) ? list.getFileName() : "made up"));
      new Members(platform).run(all, most);
    }
  }

  private void run(List<Collectivity> all, int most) throws Exception {
    List<Collectivity> open = all.stream().filter(c -> !isTaken(c.code())).limit(most).toList();
    long before = number("select pg_database_size(current_database())");
    System.out.println("memory_before\t" + platform.footprint());
    long began = System.nanoTime();
    wish(open);
    await();
    double seconds = (System.nanoTime() - began) / 1e9;
    List<Double> each = seconds();
    row("members_opened", "portals", each.size());
    row("members_failed", "portals", number("select count(*) from core.task where kind = 'provision' and state = 'failed'"));
    row("members_all", "seconds", seconds);
    row("members_each", "seconds", seconds / each.size());
    int hundred = Math.min(100, each.size());
    row("members_each_first_hundred_median", "seconds", median(each.subList(0, hundred)));
    row("members_each_last_hundred_median", "seconds", median(each.subList(each.size() - hundred, each.size())));
    double grown = number("select pg_database_size(current_database())") - before;
    row("database_grown_each", "kB", grown / 1024 / each.size());
    row("database_size", "MB", (before + grown) / 1024 / 1024);
    homes(open);
    System.out.println("memory_after\t" + platform.footprint());
  }

  /** As the page writes it down: one wish a collectivity. */
  private void wish(List<Collectivity> open) throws SQLException {
    String names = "jsonb_build_object('ar',?::text,'fr',?::text,'source','ar')";
    String sql =
        "insert into core.task (tenant_id, id, kind, subject, wish, asked_by, asked_at) values (1, gen_random_uuid(),"
            + " 'provision', ?, jsonb_build_object('level', ?::text, 'code', ?::text, 'names', " + names
            + ", 'population', ?::bigint, 'population_as_of', ?::text, 'population_source',"
            + " jsonb_build_object('fr', 'RGPH', 'source', 'fr')), 'bench', clock_timestamp())";
    try (Connection connection = platform.superuser().open();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Collectivity c : open) {
        String[] values = {c.alias(), c.level(), c.code(), c.arabic(), c.french(), c.population(), c.year()};
        for (int i = 0; i < values.length; i++) {
          insert.setString(i + 1, values[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void await() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String waiting = "select count(*) from core.task where state in ('asked', 'running')";
    for (long left = number(waiting); left > 0; left = number(waiting)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(left + " are still waiting");
      }
      Thread.sleep(500);
    }
  }

  /** Seconds from the end of one to the end of the next, in the order they were opened. */
  private List<Double> seconds() throws SQLException {
    List<Double> each = new ArrayList<>();
    String sql =
        "select extract(epoch from ended_at - coalesce(lag(ended_at) over (order by ended_at), asked_at))"
            + " from core.task where kind = 'provision' and state = 'done' and asked_by = 'bench' order by ended_at";
    try (Connection connection = platform.superuser().open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        each.add(rows.getDouble(1));
      }
    }
    return each;
  }

  private void homes(List<Collectivity> open) throws Exception {
    String first = open.get(0).alias();
    String drawn = open.get(new Random(SEED).nextInt(open.size())).alias();
    load(first, 2 * REQUESTS);
    load(drawn, 2 * REQUESTS);
    List<Double> ofFirst = new ArrayList<>();
    List<Double> ofDrawn = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ofFirst.add(cpu(first));
      ofDrawn.add(cpu(drawn));
    }
    row("home_of_the_first", "cpu_ms", median(ofFirst));
    row("home_of_one_drawn", "cpu_ms", median(ofDrawn));
    row("home_of_one_drawn", "vs_the_first", median(ofDrawn) / median(ofFirst));
  }

  private double cpu(String alias) throws Exception {
    List<Long> servers = new ArrayList<>(Cpu.pids("launch-micro.jar"));
    servers.addAll(Cpu.pids("postgres"));
    double before = Cpu.milliseconds(servers);
    load(alias, REQUESTS);
    return (Cpu.milliseconds(servers) - before) / REQUESTS;
  }

  private void load(String alias, int count) throws IOException, InterruptedException {
    int port = platform.port(Ports.Service.PORTAL);
    HttpRequest home =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ar"))
            .header("Host", alias + ".localhost:" + port)
            .build();
    for (int i = 0; i < count; i++) {
      int status = client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(alias + " answers " + status);
      }
    }
  }

  private boolean isTaken(String code) {
    try (Connection connection = platform.superuser().open();
        PreparedStatement taken = connection.prepareStatement("select 1 from sys.tenant where code = ?")) {
      taken.setString(1, code);
      return taken.executeQuery().next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = platform.superuser().open();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<Collectivity> read(Path list) throws IOException {
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cell -> new Collectivity(cell[0], cell[1], cell[3], cell[4], blank(cell[7]), blank(cell[8])))
        .toList();
  }

  private static List<Collectivity> madeUp() {
    List<Collectivity> all = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      String code = String.format(Locale.ROOT, "12.%03d.%02d.%02d", 100 + i / 600, i / 10 % 60 + 1, i % 10 + 1);
      all.add(new Collectivity(code, "commune", "جماعة " + i, "Commune " + i, "1000", "2024"));
    }
    return all;
  }

  private static String blank(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void row(String what, String unit, double value) {
    System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", what, unit, value);
  }
}
