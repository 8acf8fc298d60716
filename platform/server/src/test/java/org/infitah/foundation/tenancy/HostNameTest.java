package org.infitah.foundation.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sefrou.localhost",
        "SEFROU.localhost",
        "sefrou.localhost:8080",
        "sefrou.localhost.",
        "Sefrou.LocalHost.:65535"
      })
  void case_port_and_a_trailing_dot_do_not_matter(String header) {
    assertThat(HostName.parse(header)).contains("sefrou.localhost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        " sefrou.localhost",
        "sefrou.localhost ",
        "sefrou.localhost..",
        "sefrou..localhost",
        ".sefrou.localhost",
        "-sefrou.localhost",
        "sefrou.localhost:",
        "sefrou.localhost:http",
        "sefrou.localhost:80:80",
        "sefrou.localhost:123456",
        "sefrou.localhost,taroudant.localhost",
        "sefrou.localhost/taroudant",
        "sefrou@taroudant.localhost",
        "sefrou_.localhost",
        "[::1]:8080",
        "صفرو.localhost",
        "sefrou.localhost\u0000",
        "sefrou.localhost\nX-Tenant: taroudant"
      })
  void a_host_that_is_not_quite_one_is_nobodys(String header) {
    assertThat(HostName.parse(header)).isEmpty();
  }

  @Test
  void a_host_of_more_than_253_characters_is_nobodys() {
    assertThat(HostName.parse("a".repeat(253))).isPresent();
    assertThat(HostName.parse("a".repeat(254))).isEmpty();
  }

  @Test
  void a_request_names_its_host_once() {
    assertThat(HostName.of(request("sefrou.localhost", "sefrou.localhost:8080")))
        .contains("sefrou.localhost");
    assertThat(HostName.of(request("sefrou.localhost"))).isEmpty();
    assertThat(HostName.of(request("sefrou.localhost", "sefrou.localhost", "taroudant.localhost")))
        .isEmpty();
  }

  @Test
  void an_absolute_target_that_disagrees_is_nobodys() {
    assertThat(HostName.of(request("taroudant.localhost", "sefrou.localhost"))).isEmpty();
    assertThat(HostName.of(request("SEFROU.localhost", "sefrou.localhost")))
        .contains("sefrou.localhost");
  }

  private static HttpServletRequest request(String target, String... hosts) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HostNameTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeaders" -> Collections.enumeration(List.of(hosts));
                  case "getServerName" -> target;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
