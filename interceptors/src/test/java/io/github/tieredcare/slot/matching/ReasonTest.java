package io.github.tieredcare.slot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons are published in the order in which they count, with the words that answers bear. */
class ReasonTest {

  @Test
  void areThoseOfTheGuide() {
    assertThat(Published.codes(TcCodeSystem.MATCH_REASON).getConcept())
        .extracting(
            it -> List.of(it.getCode(), it.getDisplay(), it.getDesignationFirstRep().getValue()))
        .containsExactlyElementsOf(
            Stream.of(Reason.values())
                .map(it -> List.of(it.code(), it.chinese(), it.english()))
                .toList());
  }

  @Test
  void speakBothLanguages() {
    var concept = Reason.EARLIEST.concept();
    assertThat(concept.getCodingFirstRep().getDisplay()).isEqualTo("时间最早");
    assertThat(concept.getText()).isEqualTo("时间最早 The earliest of all that were found");
  }
}
