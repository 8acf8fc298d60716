package org.infitah.tests.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.infitah.cli.local.Checkout;

/**
 * A source tree as the platform wants one, laid out under {@code target}: the real one by links,
 * with the test tenants beside the real tenants and the test overlay inside the WAR.
 *
 * @param source the tree this build runs in
 * @param target where everything of this run goes
 */
public record TestTree(Path source, Path target) {

  static TestTree lay(Path target) throws IOException {
    TestTree tree = new TestTree(Checkout.ofThisBuild().root(), target);
    tree.lay();
    return tree;
  }

  /** The laid tree. */
  public Checkout checkout() {
    return new Checkout(root());
  }

  /** The application as it ships. */
  public Path shippedWar() {
    return source.resolve("platform/server/target/infitah.war");
  }

  private Path root() {
    return target.resolve("tree");
  }

  private void lay() throws IOException {
    delete(root());
    Files.createDirectories(root().resolve("platform/cli/target"));
    Files.createDirectories(root().resolve("platform/server/target"));
    for (String shared :
        new String[] {
          "deploy", "plugins", "pom.xml", "platform/cli/target/dist", "platform/cli/target/lib"
        }) {
      Files.createSymbolicLink(root().resolve(shared), source.resolve(shared));
    }
    copy(source.resolve("tenants-config"), root().resolve("tenants-config"));
    for (CanaryTenant tenant : CanaryTenant.values()) {
      tenant.configure(root().resolve("tenants-config"));
    }
    // The second of two persons, where one alone may not decide.
    Files.writeString(
        root().resolve("tenants-config/demo-accounts.yaml"),
        """

          - username: deputy@network.test
            email: deputy@network.test
            name: "Network deputy"
            password: infitah-demo
            otpSecret: NBSWY3DPO5XXE3DE
            networkRoles: [network-admin]
        """,
        StandardOpenOption.APPEND);
    OverlayWar.make(
        shippedWar(),
        target.resolve("classes"),
        root().resolve("platform/server/target/infitah.war"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
