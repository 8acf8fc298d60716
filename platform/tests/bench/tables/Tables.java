import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.local.Checkout;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.LocalSettings;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Steps;

/**
 * What taking all contributions of a consultation along costs the server: seconds, and the most its
 * heap held meanwhile, and what it takes to search them, for ten thousand rows and for twenty-five
 * times as many.
 */
public class Tables {

  private static final String HOST = "sefrou.localhost";

  private final LocalPlatform platform;
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Tables(LocalPlatform platform) {
    this.platform = platform;
  }

  public static void main(String[] arguments) throws Exception {
    Checkout checkout = Checkout.ofThisBuild();
    Path directory = checkout.root().resolve("platform/tests/bench/target/tables");
    Files.createDirectories(directory);
    LocalSettings settings = new LocalSettings(directory, checkout, OptionalInt.of(18680), true);
    try (LocalPlatform platform = LocalPlatform.prepare(settings, new Steps(System.err))) {
      platform.start(new ApplyLocally(checkout.tenantsConfig()));
      Tables bench = new Tables(platform);
      String consultation = bench.held();
      bench.fill(consultation, 0, 1_000);
      bench.take(consultation, "warm_up");
      bench.fill(consultation, 1_000, 10_000);
      long few = bench.take(consultation, "10000");
      Searches searches =
          new Searches(bench.client, platform.port(Ports.Service.PORTAL), HOST);
      searches.measure(consultation, 10_000);
      bench.fill(consultation, 10_000, 250_000);
      long many = bench.take(consultation, "250000");
      searches.measure(consultation, 250_000);
      System.out.printf(Locale.ROOT, "heap_ratio\t%.2f%n", (double) many / few);
    }
  }

  /** One of Sefrou's own, as if it were held here. */
  private String held() throws Exception {
    try (Connection connection = platform.superuser().open();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "update core.consultation set kind = 'ideas' where tenant_id = (select id from sys.tenant"
              + " where alias = 'sefrou')");
      try (var row =
          sql.executeQuery(
              "select min(reference) from core.consultation where tenant_id = (select id from"
                  + " sys.tenant where alias = 'sefrou')")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void fill(String consultation, int from, int to) throws Exception {
    try (Connection connection = platform.superuser().open();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "insert into core.contribution (tenant_id, id, consultation_id, reference, title, body,"
              + " language, channel, sent_key, receipt, made_at, state) select c.tenant_id,"
              + " gen_random_uuid(), c.id, 'BENCH-I-' || lpad(n::text, 6, '0'), 'Titre ' || n,"
              + " repeat('Un texte assez long. ', 15), 'fr', 'paper', gen_random_uuid(), 'BENCH-' ||"
              + " n, now(), 'shown' from core.consultation c, generate_series("
              + (from + 1)
              + ", "
              + to
              + ") n where c.reference = '"
              + consultation
              + "' and c.tenant_id = (select id from sys.tenant where alias = 'sefrou')");
      sql.execute("analyze core.contribution");
    }
  }

  /** Takes the table; the most megabytes of heap in use while it was written. */
  private long take(String consultation, String name) throws Exception {
    long server = server();
    new ProcessBuilder("jcmd", Long.toString(server), "GC.run").start().waitFor();
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong most = new AtomicLong();
    Thread watch = new Thread(() -> watch(server, over, most));
    watch.start();
    long began = System.nanoTime();
    int port = platform.port(Ports.Service.PORTAL);
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:" + port + "/api/v1/consultations/" + consultation + "/table"))
                .header("Host", HOST + ":" + port)
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
    }
    long lines = 0;
    long bytes = 0;
    byte[] buffer = new byte[65_536];
    try (InputStream in = answer.body()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    over.set(true);
    watch.join();
    System.out.printf(
        Locale.ROOT,
        "%s\tlines %d\tmegabytes %.1f\tseconds %.1f\theap_most %d%n",
        name, lines, bytes / 1e6, seconds, most.get());
    return most.get();
  }

  /** The old generation alone: what is kept longer than one collection. */
  private static void watch(long server, AtomicBoolean over, AtomicLong most) {
    try {
      while (!over.get()) {
        Process asked = new ProcessBuilder("jstat", "-gc", Long.toString(server)).start();
        String[] lines =
            new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        int column = Arrays.asList(lines[0].trim().split("\\s+")).indexOf("OU");
        long used = (long) Double.parseDouble(lines[1].trim().split("\\s+")[column]) / 1024;
        most.accumulateAndGet(used, Math::max);
        Thread.sleep(200);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long server() {
    return ProcessHandle.current()
        .descendants()
        .filter(each -> each.info().commandLine().orElse("").contains("launch-micro.jar"))
        .findFirst()
        .orElseThrow()
        .pid();
  }
}
