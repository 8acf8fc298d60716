package org.infitah.foundation.plugin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.infitah.spi.InfitahPlugin;
import org.infitah.testkit.BuiltJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoleVersionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.infitah.spi.LocalText",
        "jakarta.ws.rs.GET",
        "jakarta.persistence.Entity",
        "jakarta.validation.Valid",
        "jakarta.json.bind.annotation.JsonbProperty",
        "gg.jte.Content",
        "java.util.List"
      })
  void a_plugin_sees(String name) throws Exception {
    SoleVersion manager = new SoleVersion(plugin("1.0.0"));

    assertThat(manager.load().loadClass(name))
        .isSameAs(Class.forName(name, false, getClass().getClassLoader()));
    manager.unload();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.infitah.foundation.tenancy.TenantContext",
        "org.infitah.foundation.persistence.TransactionConnections",
        "org.pf4j.PluginManager",
        "org.postgresql.Driver",
        "org.eclipse.persistence.sessions.Session",
        "jakarta.enterprise.inject.spi.CDI",
        "jakarta.servlet.Servlet",
        "jakarta.transaction.UserTransaction",
        "com.ibm.icu.text.MessageFormat"
      })
  void a_plugin_does_not_see(String name) throws Exception {
    SoleVersion manager = new SoleVersion(plugin("1.0.0"));
    ClassLoader loader = manager.load();

    assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
    assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    manager.unload();
  }

  @Test
  void a_plugin_sees_no_file_of_the_platform() throws IOException {
    SoleVersion manager = new SoleVersion(plugin("1.0.0"));

    assertThat(manager.load().getResource("META-INF/persistence.xml")).isNull();
    manager.unload();
  }

  @Test
  void two_versions_of_a_plugin_live_side_by_side() throws IOException {
    SoleVersion first = new SoleVersion(plugin("1.0.0"));
    SoleVersion second = new SoleVersion(plugin("2.0.0"));
    ClassLoader ofFirst = first.load();
    ClassLoader ofSecond = second.load();

    assertThat(face(ofFirst).toString()).isEqualTo("1.0.0");
    assertThat(face(ofSecond).toString()).isEqualTo("2.0.0");
    first.unload();
    assertThat(face(ofSecond).toString()).isEqualTo("2.0.0");
    second.unload();
  }

  private static InfitahPlugin face(ClassLoader loader) {
    return ServiceLoader.load(InfitahPlugin.class, loader).findFirst().orElseThrow();
  }

  private Path plugin(String version) throws IOException {
    return BuiltJar.of("sample")
        .version(version)
        .with(
            "sample.Sample",
            "package sample; public class Sample implements org.infitah.spi.InfitahPlugin {"
                + " @Override public String toString() { return \""
                + version
                + "\"; } }")
        .file("META-INF/services/org.infitah.spi.InfitahPlugin", "sample.Sample")
        .into(folder);
  }
}
