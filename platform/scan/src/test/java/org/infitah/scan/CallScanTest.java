package org.infitah.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import org.infitah.testkit.BuiltJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class CallScanTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          System.exit(1)                                                  | PROCESS    | java.lang.System.exit
          Runtime.getRuntime().halt(1)                                    | PROCESS    | java.lang.Runtime.halt
          new ProcessBuilder("sh").start()                                | PROCESS    | java.lang.ProcessBuilder.start
          ProcessHandle.current().destroy()                               | PROCESS    | java.lang.ProcessHandle.destroy
          System.load("/tmp/x.so")                                        | NATIVE     | java.lang.System.load
          System.loadLibrary("x")                                         | NATIVE     | java.lang.System.loadLibrary
          java.sql.DriverManager.getConnection("jdbc:x")                  | DATABASE   | java.sql.DriverManager.getConnection
          new javax.naming.InitialContext().lookup("java:app/jdbc/tenant")| DATABASE   | javax.naming.InitialContext.lookup
          jakarta.persistence.Persistence.createEntityManagerFactory("x") | DATABASE   | jakarta.persistence.Persistence.createEntityManagerFactory
          ((jakarta.persistence.EntityManager) null).unwrap(Object.class) | DATABASE   | jakarta.persistence.EntityManager.unwrap
          ((java.lang.reflect.Field) null).setAccessible(true)            | REFLECTION | java.lang.reflect.Field.setAccessible
          ((java.lang.reflect.Method) null).invoke(null)                  | REFLECTION | java.lang.reflect.Method.invoke
          Class.forName("org.infitah.foundation.tenancy.TenantContext")   | REFLECTION | java.lang.Class.forName
          Class.forName("java.lang.Sys" + System.nanoTime())              | REFLECTION | java.lang.Class.forName
          Class.forName("sample.Sample", true, null)                      | REFLECTION | java.lang.Class.forName
          String.class.getDeclaredField("value")                          | REFLECTION | java.lang.Class.getDeclaredField
          java.lang.invoke.MethodHandles.privateLookupIn(String.class, java.lang.invoke.MethodHandles.lookup()) | REFLECTION | java.lang.invoke.MethodHandles.privateLookupIn
          new java.beans.Expression(System.class, "exit", null).execute() | REFLECTION | java.beans.Expression.execute
          new java.io.ObjectInputStream(null).readObject()                | REFLECTION | java.io.ObjectInputStream.readObject
          new Thread(() -> {}).start()                                    | THREAD     | java.lang.Thread.start
          new java.util.Timer()                                           | THREAD     | java.util.Timer.<init>
          java.util.concurrent.Executors.newCachedThreadPool()            | THREAD     | java.util.concurrent.Executors.newCachedThreadPool
          java.util.concurrent.CompletableFuture.runAsync(() -> {})       | THREAD     | java.util.concurrent.CompletableFuture.runAsync
          java.util.List.of(1).parallelStream()                           | THREAD     | java.util.List.parallelStream
          java.util.List.of(1).stream().parallel()                        | THREAD     | java.util.stream.Stream.parallel
          new java.net.Socket("localhost", 5432)                          | NETWORK    | java.net.Socket.<init>
          java.net.http.HttpClient.newHttpClient()                        | NETWORK    | java.net.http.HttpClient.newHttpClient
          new java.net.URL("http://localhost").openStream()               | NETWORK    | java.net.URL.openStream
          java.net.InetAddress.getByName("localhost")                     | NETWORK    | java.net.InetAddress.getByName
          java.nio.channels.SocketChannel.open()                          | NETWORK    | java.nio.channels.SocketChannel.open
          jakarta.ws.rs.client.ClientBuilder.newClient()                  | NETWORK    | jakarta.ws.rs.client.ClientBuilder.newClient
          java.nio.file.Files.readString(java.nio.file.Path.of("/etc/x")) | FILE       | java.nio.file.Files.readString
          new java.io.FileInputStream("/etc/passwd")                      | FILE       | java.io.FileInputStream.<init>
          new java.io.PrintWriter("/tmp/x")                               | FILE       | java.io.PrintWriter.<init>
          new java.util.Scanner(java.nio.file.Path.of("/etc/passwd"))     | FILE       | java.util.Scanner.<init>
          getClass().getClassLoader()                                     | LOADER     | java.lang.Class.getClassLoader
          Thread.currentThread().getContextClassLoader()                  | LOADER     | java.lang.Thread.getContextClassLoader
          new java.net.URLClassLoader(new java.net.URL[0])                | LOADER     | java.net.URLClassLoader.<init>
          java.util.ServiceLoader.load(Runnable.class)                    | LOADER     | java.util.ServiceLoader.load
          System.setProperty("a", "b")                                    | SHARED     | java.lang.System.setProperty
          java.util.Locale.setDefault(java.util.Locale.ROOT)              | SHARED     | java.util.Locale.setDefault
          System.getenv("INFITAH_DB_PASSWORD")                            | SECRET     | java.lang.System.getenv
          """)
  void a_call_no_plugin_may_make_is_found(String call, Reason reason, String what)
      throws IOException {
    assertThat(calls("public void act() throws Exception { " + call + "; }"))
        .contains(new Finding("sample.Sample", "act", what, reason));
  }

  @Test
  void what_plugins_do_every_day_is_let_through() throws IOException {
    assertThat(
            all(
                "import java.util.*; import java.util.stream.*; public class Sample {"
                    + " enum Kind { BUS, TRAM } record Line(String name, int seats, Kind kind) {}"
                    + " sealed interface Shape permits Round {} record Round(double r)"
                    + " implements Shape {}"
                    + " String say(Kind kind) { return switch (kind) { case BUS -> \"b\";"
                    + " case TRAM -> \"t\" + kind.ordinal(); }; }"
                    + " Map<Kind, List<Line>> by(List<Line> all) { return all.stream()"
                    + " .sorted(Comparator.comparing(Line::name))"
                    + " .collect(Collectors.groupingBy(Line::kind)); }"
                    + " java.net.URI address() { return java.net.URI.create(\"https://a.ma\"); }"
                    + " java.util.concurrent.ConcurrentHashMap<String, Integer> counted() {"
                    + " var m = new java.util.concurrent.ConcurrentHashMap<String, Integer>();"
                    + " m.merge(\"a\", 1, Integer::sum); return m; }"
                    + " void check(Object o) throws Exception { assert o != null;"
                    + " synchronized (this) { if (o instanceof Line l && l.seats() > 3) {"
                    + " throw new IllegalStateException(l.toString()); } }"
                    + " Class.forName(\"sample.Sample\"); Thread.sleep(1);"
                    + " try (var in = Sample.class.getResourceAsStream(\"a.txt\")) {"
                    + " new Scanner(in, java.nio.charset.StandardCharsets.UTF_8).next(); } } }"))
        .isEmpty();
  }

  @Test
  void a_reference_to_a_method_is_a_call() throws IOException {
    assertThat(calls("java.util.function.IntConsumer act() { return System::exit; }"))
        .containsExactly(
            new Finding("sample.Sample", "act", "java.lang.System.exit", Reason.PROCESS));
  }

  @Test
  void a_call_inside_a_lambda_is_found() throws IOException {
    assertThat(calls("Runnable act() { return () -> System.exit(1); }"))
        .extracting(Finding::calls)
        .containsExactly("java.lang.System.exit");
  }

  @Test
  void a_call_through_a_class_of_its_own_is_followed() throws IOException {
    assertThat(
            calls(
                "static class Work<T> extends java.util.concurrent.CompletableFuture<T> {}"
                    + " Object act() { return Work.runAsync(() -> {}); }"))
        .extracting(Finding::method, Finding::calls)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "act", "java.util.concurrent.CompletableFuture.runAsync"));
  }

  @Test
  void whoever_extends_a_thread_makes_one() throws IOException {
    assertThat(calls("static class Mine extends Thread {} void act() { new Mine().start(); }"))
        .extracting(Finding::calls)
        .contains("java.lang.Thread.<init>", "java.lang.Thread.start");
  }

  @Test
  void a_native_method_is_found() throws IOException {
    assertThat(calls("native int act();"))
        .extracting(Finding::reason)
        .containsExactly(Reason.NATIVE);
  }

  @Test
  void a_finding_names_class_method_and_call() throws IOException {
    assertThat(calls("void act() { System.exit(1); }"))
        .map(Finding::toString)
        .containsExactly(
            "sample.Sample.act calls java.lang.System.exit,"
                + " which ends, starts or steers processes");
  }

  @Test
  void a_name_that_is_jumped_over_does_not_count() {
    assertThat(CodeScan.findings(Map.of("sample/Sample.class", jumping()), new Attributes()))
        .extracting(Finding::calls)
        .contains("java.lang.Class.forName");
  }

  @Test
  void a_handle_no_compiler_makes_is_found() {
    assertThat(CodeScan.findings(Map.of("sample/Sample.class", holding()), new Attributes()))
        .extracting(Finding::reason)
        .contains(Reason.REFLECTION, Reason.PROCESS);
  }

  @Test
  void code_for_a_newer_java_is_not_read() {
    byte[] bytes = holding();
    bytes[7] = 65;
    assertThatThrownBy(
            () -> CodeScan.findings(Map.of("sample/Sample.class", bytes), new Attributes()))
        .isInstanceOf(UnreadableClass.class)
        .hasMessageContaining("newer Java");
  }

  @Test
  void what_is_no_class_is_not_believed() {
    assertThatThrownBy(
            () ->
                CodeScan.findings(
                    Map.of("sample/Sample.class", new byte[] {1, 2, 3}), new Attributes()))
        .isInstanceOf(UnreadableClass.class);
  }

  @Test
  void a_manifest_that_brings_more_code_is_found() throws IOException {
    Path jar = BuiltJar.of("sample").saying("Class-Path", "/tmp/more.jar").into(folder);
    assertThat(CodeScan.findings(jar)).extracting(Finding::calls).containsExactly("Class-Path");
  }

  private List<Finding> calls(String members) throws IOException {
    return all("public class Sample { " + members + " }").stream()
        .filter(finding -> finding.reason() != Reason.HIDDEN)
        .toList();
  }

  private List<Finding> all(String source) throws IOException {
    return CodeScan.findings(
        BuiltJar.of("sample").with("sample.Sample", "package sample; " + source).into(folder));
  }

  /** Loads a name of its own, and jumps to the call with another one on the stack. */
  private static byte[] jumping() {
    return written(
        code -> {
          org.objectweb.asm.Label call = new org.objectweb.asm.Label();
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitJumpInsn(Opcodes.GOTO, call);
          code.visitLdcInsn("sample.Sample");
          code.visitLabel(call);
          code.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              "java/lang/Class",
              "forName",
              "(Ljava/lang/String;)Ljava/lang/Class;",
              false);
          code.visitInsn(Opcodes.POP);
        });
  }

  private static byte[] holding() {
    return written(
        code -> {
          code.visitLdcInsn(
              new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false));
          code.visitInsn(Opcodes.POP);
        });
  }

  private static byte[] written(java.util.function.Consumer<MethodVisitor> body) {
    ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "sample/Sample", null, "java/lang/Object", null);
    MethodVisitor code =
        type.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "act", "(Ljava/lang/String;)V", null, null);
    code.visitCode();
    body.accept(code);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    type.visitEnd();
    return type.toByteArray();
  }
}
