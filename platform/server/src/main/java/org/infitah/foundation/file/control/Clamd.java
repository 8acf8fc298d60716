package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** ClamAV's daemon, asked over a socket in its own words (INSTREAM). */
@Dependent
public class Clamd implements Scanner {

  private static final int CHUNK = 1 << 16;
  private static final int PATIENCE_MILLIS = 15_000;
  private static final int FOR_A_LINE_MILLIS = 2_000;
  private static final int LONGEST_ANSWER = 1024;
  private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

  private final Optional<InetSocketAddress> address;

  @Inject
  Clamd(@ConfigProperty(name = "infitah.clamd") Optional<String> address) {
    this.address = address.filter(text -> !text.isBlank()).map(Clamd::parsed);
  }

  private static InetSocketAddress parsed(String text) {
    int colon = text.lastIndexOf(':');
    return InetSocketAddress.createUnresolved(
        text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  @Override
  public boolean present() {
    return address.isPresent();
  }

  @Override
  public boolean finds(byte[] bytes) throws IOException {
    InetSocketAddress daemon = address.orElseThrow();
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(daemon.getHostString(), daemon.getPort()), FOR_A_LINE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write(INSTREAM);
      for (int at = 0; at < bytes.length; at += CHUNK) {
        int length = Math.min(CHUNK, bytes.length - at);
        out.writeInt(length);
        out.write(bytes, at, length);
      }
      out.writeInt(0);
      out.flush();
      return said(
          new String(
              socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
    }
  }

  private static boolean said(String answer) throws IOException {
    String words = answer.replace("\0", "").strip();
    if (words.equals("stream: OK")) {
      return false;
    }
    if (words.startsWith("stream: ") && words.endsWith(" FOUND")) {
      return true;
    }
    throw new IOException("the scanner says " + words);
  }
}
