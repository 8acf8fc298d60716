package org.infitah.tests.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The operator sees how the server does; nobody else does, and nobody can make the numbers grow.
 */
class MetricsIT {

  private static final String APEX = "localhost";
  private static final String HOST = "taroudant.localhost";
  private static final String METRICS = "/metrics";
  private static final Pattern TENANT = Pattern.compile("tenant=\"([^\"]*)\"");

  private static String key;

  @BeforeAll
  static void the_platform_runs() {
    key = Running.platform().local().secret(Secret.METRICS);
  }

  @Test
  void there_is_nothing_without_the_key_and_nothing_elsewhere() {
    assertThat(Http.on(APEX).get(METRICS).status()).isEqualTo(404);
    for (String wrong : List.of("Bearer ", "Bearer " + key + "x", key, "Basic " + key)) {
      Answer answer = Http.on(APEX).with("Authorization", wrong).get(METRICS);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("infitah_");
    }
    assertThat(asked(HOST).status()).isEqualTo(404);
    assertThat(asked("unknown.localhost").status()).isEqualTo(404);
    Visitor admin = Visitor.signedIn("admin@network.test", "network");
    assertThat(admin.on(APEX, METRICS).get(METRICS).status()).isEqualTo(404);
    assertThat(Http.on(APEX).with("Authorization", "Bearer " + admin.token()).get(METRICS).status())
        .isEqualTo(404);
    for (String own : List.of("/payara-metrics", "/metrics/base", "/metrics/vendor")) {
      assertThat(Http.on(HOST).get(own).status()).as(own).isBetween(400, 499);
    }
  }

  @Test
  void requests_are_counted_by_route_and_by_tenant() {
    double before = tenant("taroudant", "good");
    double refused = tenant("taroudant", "refused");
    for (int i = 0; i < 5; i++) {
      assertThat(Http.on(HOST).get("/fr/projects").status()).isEqualTo(200);
    }
    assertThat(Http.on(HOST).get("/api/v1/usage").status()).isEqualTo(401);
    assertThat(tenant("taroudant", "good")).isGreaterThanOrEqualTo(before + 5);
    assertThat(tenant("taroudant", "refused")).isGreaterThanOrEqualTo(refused + 1);
    assertThat(text())
        .contains(
            "infitah_requests_seconds_count{method=\"GET\",route=\"/{lang}/projects\",status=\"2xx\"}",
            "route=\"/api/v1/usage\",status=\"4xx\"",
            "infitah_database_connections_lent",
            "infitah_tenant_storage_bytes",
            "jvm_memory_used_bytes");
  }

  @Test
  void strange_hosts_paths_and_methods_add_no_series() {
    ask("warm");
    // The first look is counted, too.
    text();
    Set<String> before = series();
    for (int i = 0; i < 20; i++) {
      ask(UUID.randomUUID().toString().substring(0, 8));
    }
    Set<String> added = new TreeSet<>(series());
    added.removeAll(before);
    assertThat(added).isEmpty();
    assertThat(text()).doesNotContain("warm");

    Matcher tenants = TENANT.matcher(text());
    Set<String> known = new TreeSet<>();
    while (tenants.find()) {
      known.add(tenants.group(1));
    }
    assertThat(known).contains("taroudant").doesNotContain("unknown");
    assertThat(known).hasSizeLessThanOrEqualTo(201);
  }

  private static void ask(String word) {
    Http.on(word + ".localhost").get("/fr");
    Http.on(HOST).get("/fr/" + word);
    Http.on(HOST).get("/" + word + "?q=" + word);
    Http.on(HOST).get("/fr/projects/" + word);
    Http.on(HOST).get("/api/v1/" + word);
    Http.on(HOST).send("PROPFIND", "/fr/projects");
    Http.on(HOST).send("X" + word.replaceAll("[^a-z]", ""), "/fr/projects");
  }

  private static double tenant(String alias, String outcome) {
    Matcher value =
        Pattern.compile(
                "infitah_tenant_requests_total\\{outcome=\""
                    + outcome
                    + "\",tenant=\""
                    + alias
                    + "\"} ([0-9.E]+)")
            .matcher(text());
    return value.find() ? Double.parseDouble(value.group(1)) : 0;
  }

  /** The names and labels of all that requests are counted by. */
  private static Set<String> series() {
    return text()
        .lines()
        .filter(line -> line.matches("infitah_(tenant_)?requests_.*"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text() {
    Answer answer = asked(APEX);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/plain");
    return answer.body();
  }

  private static Answer asked(String host) {
    return Http.on(host).with("Authorization", "Bearer " + key).get(METRICS);
  }
}
