package org.infitah.domain.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.infitah.domain.entity.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadNameTest {

  private static final String PLATFORM = "collectivites.example.ma";

  @Test
  void a_name_is_as_the_dns_writes_it() {
    assertThat(ReadName.of(" WWW.Sefrou.MA. ", PLATFORM).ascii()).isEqualTo("www.sefrou.ma");
    assertThat(ReadName.shown(ReadName.of("mairie-sefrou.ma", PLATFORM)))
        .isEqualTo("mairie-sefrou.ma");
  }

  @Test
  void a_name_may_be_arabic_or_tifinagh_or_french() {
    DomainName arabic = ReadName.of("صفرو.المغرب", PLATFORM);
    assertThat(arabic.ascii()).startsWith("xn--").contains(".xn--mgbc0a9azcg");
    assertThat(ReadName.shown(arabic)).isEqualTo("صفرو.المغرب");
    assertThat(ReadName.of(arabic.ascii(), PLATFORM)).isEqualTo(arabic);
    assertThat(ReadName.of("ⴰⵎⵓⵔ.ma", PLATFORM).ascii()).startsWith("xn--");
    assertThat(ReadName.of("sefrou-été.ma", PLATFORM).ascii()).startsWith("xn--");
  }

  @ParameterizedTest
  @CsvSource({
    "collectivites.example.ma, platform",
    "sefrou.collectivites.example.ma, platform",
    "example.ma, single",
    "commune, single",
    "ma, single",
    "127.0.0.1, address",
    "2130706433, address",
    "0x7f.1, address",
    "0x7f.0x1, address",
    "[::1], address",
    "١٢٧.٠.٠.١, name",
    "sefrou.ma:8080, address",
    "localhost, single",
    "sefrou.localhost, reserved",
    "sefrou.local, reserved",
    "sefrou.test, reserved",
    "https://sefrou.ma, address",
    "se_frou.ma, name",
    "sefrou..ma, name",
    "-sefrou.ma, name",
    "sefrou.ma/ar, name",
    "sеfrou.ma, script",
    "صفروsefrou.ma, script",
    "ѕеfrоu.ма, script",
    "例え.ma, script",
    "sefrou\u200b.ma, name",
    "'', name"
  })
  void what_nobody_could_mean_is_refused(String typed, String why) {
    ReadName.Unfit refused =
        catchThrowableOfType(ReadName.Unfit.class, () -> ReadName.of(typed, PLATFORM));
    assertThat(refused).as(typed).isNotNull();
    assertThat(refused.key()).as(typed).isEqualTo("domain.wrong." + why);
  }

  @Test
  void no_label_is_longer_than_the_dns_allows() {
    assertThat(
            catchThrowableOfType(
                ReadName.Unfit.class, () -> ReadName.of("a".repeat(64) + ".ma", PLATFORM)))
        .isNotNull();
  }
}
