package org.infitah.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infitah.texts.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of the written files, kept by every module and every plugin. */
class SourceRulesTest {

  private static final List<Path> CODE =
      Stream.of("platform", "plugins")
          .flatMap(folder -> SourceTree.files(folder, ".java", ".jte", ".css", ".ftl").stream())
          .toList();

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_house_keeps_the_rule(SourceRule rule) {
    assertThat(CODE)
        .isNotEmpty()
        .filteredOn(file -> !rule.isKeptBy(SourceTree.name(file), SourceTree.text(file)))
        .map(SourceTree::name)
        .filteredOn(name -> !name.contains("/architecture/seeded/"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_rule_has_been_seen_to_fail(SourceRule rule) {
    assertThat(rule.isKeptByItsSeed()).isFalse();
  }

  @Test
  void every_package_has_its_sentence() {
    assertThat(CODE)
        .filteredOn(file -> file.toString().endsWith(".java"))
        .filteredOn(file -> SourceTree.name(file).contains("/src/main/java/"))
        .map(file -> Objects.requireNonNull(file.getParent()))
        .filteredOn(folder -> !Files.exists(folder.resolve("package-info.java")))
        .map(SourceTree::name)
        .filteredOn(name -> !name.contains("/tests/bench/"))
        .isEmpty();
  }
}
