package org.infitah.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.infitah.testkit.BuiltJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceScanTest {

  @TempDir private Path folder;

  @Test
  void what_leans_on_the_spi_and_the_jdk_passes() throws IOException {
    assertThat(
            scan(
                "import java.util.*; import jakarta.ws.rs.*; import org.infitah.spi.*;"
                    + " public class Sample { @GET @Path(\"x\") public List<LocalText> list() {"
                    + " Runnable r = () -> System.out.println(\"Lsome/Text; in a sentence\");"
                    + " record Pair(int a, Optional<LocalText> b) {}"
                    + " return new Pair(1, Optional.empty()).b().stream().toList(); } }"))
        .isEmpty();
  }

  @Test
  void a_call_into_a_hidden_class_is_found() throws IOException {
    assertThat(
            scan(
                "public class Sample { Object a() throws Exception {"
                    + " return java.sql.DriverManager.getConnection(\"jdbc:x\"); } }"))
        .isEqualTo(
            Map.of("sample.Sample", Set.of("java.sql.Connection", "java.sql.DriverManager")));
  }

  @Test
  void the_ways_around_the_platform_are_found() throws IOException {
    assertThat(
            scan(
                "public class Sample { Object a() throws Exception {"
                    + " return new javax.naming.InitialContext().lookup(\"java:app/jdbc/tenant\"); }"
                    + " Object b() { return com.sun.tools.attach.VirtualMachine.list(); } }"))
        .isEqualTo(
            Map.of(
                "sample.Sample",
                Set.of("com.sun.tools.attach.VirtualMachine", "javax.naming.InitialContext")));
  }

  @Test
  void what_ends_or_leaves_the_process_is_found() throws IOException {
    assertThat(
            scan(
                "public class Sample { void a() { System.exit(0); }"
                    + " void b() throws Exception { Runtime.getRuntime().halt(1);"
                    + " new ProcessBuilder(\"sh\").start(); }"
                    + " java.util.function.IntConsumer c() { return System::exit; }"
                    + " long d() { return System.nanoTime() + System.lineSeparator().length(); } }"))
        .isEqualTo(
            Map.of(
                "sample.Sample",
                Set.of(
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.lang.Runtime",
                    "java.lang.System.exit")));
  }

  @Test
  void an_annotation_that_would_vanish_is_found() throws IOException {
    assertThat(
            scan(
                "public class Sample {"
                    + " @jakarta.annotation.security.RolesAllowed(\"staff\") public void a() {} }"))
        .isEqualTo(Map.of("sample.Sample", Set.of("jakarta.annotation.security.RolesAllowed")));
  }

  @Test
  void a_hidden_class_in_a_signature_alone_is_found() throws IOException {
    assertThat(scan("public class Sample { java.util.List<jakarta.transaction.Status> a; }"))
        .isEqualTo(Map.of("sample.Sample", Set.of("jakarta.transaction.Status")));
  }

  @Test
  void a_class_that_takes_a_name_of_the_platform_is_found() throws IOException {
    Path jar =
        BuiltJar.of("sample")
            .with("org.infitah.spi.LocalText", "package org.infitah.spi; public class LocalText {}")
            .into(folder);

    assertThat(ReferenceScan.hiddenReferences(CodeScan.classes(jar)))
        .containsOnlyKeys("org.infitah.spi.LocalText");
  }

  private Map<String, Set<String>> scan(String source) throws IOException {
    return ReferenceScan.hiddenReferences(
        CodeScan.classes(
            BuiltJar.of("sample").with("sample.Sample", "package sample; " + source).into(folder)));
  }
}
