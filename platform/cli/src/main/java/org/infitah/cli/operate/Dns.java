package org.infitah.cli.operate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.infitah.cli.CannotGoOn;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Reads texts out of the DNS, each time anew: what somebody has just written shall be seen. */
public final class Dns {

  /** The setting that names whom to ask, as {@code host:port}. */
  public static final String SETTING = "infitah.dns";

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int PORT = 53;

  private final Supplier<String> server;

  private Dns(Supplier<String> server) {
    this.server = server;
  }

  /** Asks whom the setting names when it is asked, else whom this machine asks. */
  public static Dns ofSettings() {
    return new Dns(
        () ->
            System.getProperty(
                SETTING, Optional.ofNullable(System.getenv("INFITAH_DNS")).orElse("")));
  }

  /** Asks this server, {@code host} or {@code host:port}. */
  public static Dns at(String server) {
    return new Dns(() -> server);
  }

  /**
   * The texts at a name; none where there is no such name.
   *
   * @throws Silent when nobody can say
   */
  List<String> texts(String name) throws Silent {
    try {
      Message answer =
          resolver()
              .send(
                  Message.newQuery(
                      Record.newRecord(Name.fromString(name + "."), Type.TXT, DClass.IN)));
      int code = answer.getHeader().getRcode();
      if (code != Rcode.NOERROR && code != Rcode.NXDOMAIN) {
        throw new Silent(Rcode.string(code));
      }
      List<String> texts = new ArrayList<>();
      for (Record record : answer.getSection(Section.ANSWER)) {
        if (record instanceof TXTRecord text) {
          texts.add(String.join("", text.getStrings()));
        }
      }
      return texts;
    } catch (TextParseException e) {
      throw new CannotGoOn(name + " is no name.", e);
    } catch (IOException e) {
      throw new Silent(String.valueOf(e.getMessage()));
    }
  }

  private Resolver resolver() throws IOException {
    String named = server.get();
    Resolver resolver =
        named.isEmpty() ? new ExtendedResolver() : at(named, named.lastIndexOf(':'));
    resolver.setTimeout(PATIENCE);
    return resolver;
  }

  private static Resolver at(String named, int colon) throws IOException {
    String host = colon < 0 ? named : named.substring(0, colon);
    int port = colon < 0 ? PORT : Integer.parseInt(named.substring(colon + 1));
    return new SimpleResolver(new InetSocketAddress(InetAddress.getByName(host), port));
  }

  /** The DNS does not answer, so nothing is known. */
  static final class Silent extends Exception {

    private static final long serialVersionUID = 1L;

    Silent(String why) {
      super(why);
    }
  }
}
