import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a search of the portal takes, one after the other: the median of its milliseconds, and times
 * that of the list of fifty of the same contributions.
 */
final class Searches {

  private static final int WARM_UP = 20;
  private static final int TIMES = 21;

  private final HttpClient client;
  private final int port;
  private final String host;

  Searches(HttpClient client, int port, String host) {
    this.client = client;
    this.port = port;
    this.host = host;
  }

  /** Of so many, each with a number of its own and a text that all share. */
  void measure(String consultation, int many) throws Exception {
    double list = median("/fr/consultations/" + consultation + "/contributions");
    told(many, "list_of_50", list, list);
    told(many, "search_one", median("/fr/search?q=Titre+" + (many - 1)), list);
    told(many, "search_none", median("/fr/search?q=aucune+part"), list);
    told(many, "search_all", median("/fr/search?q=texte+assez"), list);
  }

  private static void told(int many, String what, double took, double list) {
    System.out.printf(
        Locale.ROOT, "%d\t%s\tmilliseconds %.1f\tlists %.2f%n", many, what, took, took / list);
  }

  private double median(String path) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      ask(path);
    }
    double[] took = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long began = System.nanoTime();
      ask(path);
      took[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(took);
    return took[TIMES / 2];
  }

  private void ask(String path) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host + ":" + port)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
  }
}
