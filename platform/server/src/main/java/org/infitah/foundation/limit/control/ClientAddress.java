package org.infitah.foundation.limit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.limit.entity.AddressRange;

/**
 * The address a request comes from. What a proxy of ours says is believed; what anybody else says
 * in the same header is not.
 */
@ApplicationScoped
public class ClientAddress {

  private static final int SITE = 8;

  private List<AddressRange> proxies = List.of();
  private List<AddressRange> unlimited = List.of();

  /** For the container's proxy alone. */
  protected ClientAddress() {}

  @Inject
  ClientAddress(
      @ConfigProperty(name = "infitah.trusted.proxies") Optional<String> proxies,
      @ConfigProperty(name = "infitah.unlimited") Optional<String> unlimited) {
    this.proxies = AddressRange.list(proxies.orElse(""));
    this.unlimited = AddressRange.list(unlimited.orElse(""));
  }

  /**
   * What its requests are counted by: the address itself, of the sixth version only the part that
   * one household or office has; empty for addresses that are not counted.
   *
   * @param remote who opened the connection
   * @param forwarded the values of {@code X-Forwarded-For}
   */
  public Optional<String> counted(String remote, List<String> forwarded) {
    Optional<InetAddress> address = of(remote, forwarded);
    if (address.isPresent() && unlimited.stream().anyMatch(range -> range.holds(address.get()))) {
      return Optional.empty();
    }
    return Optional.of(address.map(ClientAddress::site).orElse("unknown"));
  }

  private Optional<InetAddress> of(String remote, List<String> forwarded) {
    Optional<InetAddress> near = AddressRange.address(remote);
    if (near.isEmpty() || !isProxy(near.get())) {
      return near;
    }
    List<String> hops = Arrays.asList(String.join(",", forwarded).split(",", -1));
    Optional<InetAddress> farthest = near;
    for (int hop = hops.size() - 1; hop >= 0; hop--) {
      Optional<InetAddress> before = AddressRange.address(hops.get(hop).strip());
      if (before.isEmpty()) {
        return farthest;
      }
      farthest = before;
      if (!isProxy(before.get())) {
        return before;
      }
    }
    return farthest;
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(range -> range.holds(address));
  }

  private static String site(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes.length > SITE ? Arrays.copyOf(bytes, SITE) : bytes);
  }
}
