package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.image.ImageAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://pacs.example/1,               https://pacs.example/1?ticket=T,            pacs.example",
    "https://PACS.example:8443/1?study=2,  https://PACS.example:8443/1?study=2&ticket=T, pacs.example:8443",
    "https://pacs.example/app#/films/1,    https://pacs.example/app?ticket=T#/films/1, pacs.example",
    "https://pacs.example/1?a=b#/f?c=d,    https://pacs.example/1?a=b&ticket=T#/f?c=d, pacs.example",
    "https://pacs.example,                 https://pacs.example?ticket=T,              pacs.example"
  })
  void theTicketStandsInTheQuery(String stored, String linked, String host) {
    var address = ImageAddress.read(stored, false).orElseThrow();

    assertThat(address.with("T")).isEqualTo(linked);
    assertThat(address.host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://pacs.example/1",
        "http://localhost.pacs.example/1",
        "ftp://pacs.example/1",
        "javascript:alert(1)",
        "Binary/1",
        "//pacs.example/1",
        "https:///1",
        "https://doctor:secret@pacs.example/1",
        "https://pacs.example@elsewhere.example/1",
        "https://pacs.example/1?ticket=old",
        "https://pacs.example/1?a=b&%74icket=old",
        "https://pacs.example/a b",
        ""
      })
  void noTicketIsSentThere(String stored) {
    assertThat(ImageAddress.read(stored, true)).isEmpty();
  }

  @Test
  void onlyADemonstrationOpensAnImageOfItsOwnMachineWithoutTls() {
    assertThat(ImageAddress.read("http://localhost:9000/1", true)).isPresent();
    assertThat(ImageAddress.read("http://[::1]/1", true)).isPresent();
    assertThat(ImageAddress.read("http://localhost:9000/1", false)).isEmpty();
  }
}
