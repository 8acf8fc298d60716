package org.infitah.tests.domain;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

/** A name server of one's own: says the texts it was told, that there are none, or fails. */
final class Responder implements AutoCloseable {

  private final DatagramSocket socket;
  private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
  private volatile boolean failing;

  Responder() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "responder");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  void say(String name, String... said) {
    texts.put(name + ".", List.of(said));
  }

  void fail(boolean now) {
    failing = now;
  }

  private void serve() {
    byte[] room = new byte[1500];
    while (!socket.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(room, room.length);
        socket.receive(packet);
        byte[] answer = answer(new Message(Arrays.copyOf(room, packet.getLength())));
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      } catch (IOException e) {
        // Closed, or a packet that is no question.
      }
    }
  }

  private byte[] answer(Message question) {
    Record asked = question.getQuestion();
    Name name = asked.getName();
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.addRecord(asked, Section.QUESTION);
    List<String> said = texts.get(name.toString());
    if (failing) {
      answer.getHeader().setRcode(Rcode.SERVFAIL);
    } else if (said == null) {
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    } else {
      said.forEach(
          text -> answer.addRecord(new TXTRecord(name, DClass.IN, 60, text), Section.ANSWER));
    }
    return answer.toWire();
  }

  @Override
  public void close() {
    socket.close();
  }
}
