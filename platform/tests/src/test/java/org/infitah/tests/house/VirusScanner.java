package org.infitah.tests.house;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stand-in of clamd for the whole run, at one address: it understands what clamd understands of
 * INSTREAM, and one signature. It can go away and come back, as a daemon does.
 */
public final class VirusScanner {

  /** What it takes for harm: the name of the antivirus makers' own test file. */
  public static final String HARM = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  private static final String INSTREAM = "zINSTREAM\0";

  private final AtomicInteger asked = new AtomicInteger();
  private final int port;
  private ServerSocket door;

  private VirusScanner(ServerSocket door) {
    this.door = door;
    this.port = door.getLocalPort();
    listen(door);
  }

  static VirusScanner start() throws IOException {
    return new VirusScanner(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  /** How often it has been asked. */
  public int asked() {
    return asked.get();
  }

  /** From now on nobody answers there. */
  public synchronized void goAway() throws IOException {
    door.close();
  }

  /** It answers again, at the same address. */
  public synchronized void comeBack() throws IOException {
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    door = again;
    listen(again);
  }

  private void listen(ServerSocket open) {
    Thread thread = new Thread(() -> answerAll(open), "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  private void answerAll(ServerSocket open) {
    while (!open.isClosed()) {
      try (Socket caller = open.accept()) {
        caller.setSoTimeout(10_000);
        answer(caller);
      } catch (IOException e) {
        if (!open.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    DataInputStream in = new DataInputStream(caller.getInputStream());
    String command = new String(in.readNBytes(INSTREAM.length()), StandardCharsets.US_ASCII);
    if (!command.equals(INSTREAM)) {
      say(caller, "UNKNOWN COMMAND\0");
      return;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      whole.write(in.readNBytes(length));
    }
    asked.incrementAndGet();
    boolean harm = whole.toString(StandardCharsets.ISO_8859_1).contains(HARM);
    say(caller, harm ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
  }

  private static void say(Socket caller, String words) throws IOException {
    caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
  }
}
