package org.infitah.tests.house;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.infitah.overlay.agent.Exchange;

/** The running Payara, whose classes can be exchanged and brought back. */
public final class LiveServer {

  private final String pid;
  private final Path war;
  private final Path agent;
  private final Path exchanges;

  private LiveServer(String pid, Path war, Path work) throws IOException {
    this.pid = pid;
    this.war = war;
    this.exchanges = Files.createDirectories(work.resolve("exchanges"));
    this.agent = work.resolve("agent.jar");
    pack();
  }

  /** The one server of this run. */
  public static LiveServer ofThisRun() throws IOException {
    TestTree tree = Running.platform().tree();
    String pid =
        ProcessHandle.current()
            .descendants()
            .filter(LiveServer::isPayara)
            .map(process -> Long.toString(process.pid()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Payara is no child of ours"));
    return new LiveServer(
        pid, tree.checkout().root().resolve("platform/server/target/infitah.war"), tree.target());
  }

  private static boolean isPayara(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("launch-micro.jar"))
        .isPresent();
  }

  private void pack() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Agent-Class", Exchange.class.getName());
    attributes.putValue("Can-Redefine-Classes", "true");
    String file = Exchange.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(agent);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream bytes =
            Objects.requireNonNull(Exchange.class.getResourceAsStream("/" + file), file)) {
      jar.putNextEntry(new JarEntry(file));
      bytes.transferTo(jar);
    }
  }

  /** The bytes of a class as the application brings them. */
  public byte[] original(String name) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(war)) {
      return Files.readAllBytes(
          archive.getPath("/WEB-INF/classes/" + name.replace('.', '/') + ".class"));
    }
  }

  /** Exchanges loaded classes, all at once. */
  public void exchange(Map<String, byte[]> classes) throws IOException {
    Path directory = Files.createTempDirectory(exchanges, "classes");
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Files.write(directory.resolve(each.getKey() + ".class"), each.getValue());
    }
    try {
      VirtualMachine machine = VirtualMachine.attach(pid);
      try {
        machine.loadAgent(agent.toString(), directory.toString());
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
      throw new IOException("the server's classes cannot be exchanged", e);
    }
  }
}
