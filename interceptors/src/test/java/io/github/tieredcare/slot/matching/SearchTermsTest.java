package io.github.tieredcare.slot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types is the beginning of a term of what they mean. */
class SearchTermsTest {

  private static final Departments DEPARTMENTS = new Departments(Published.list());

  @ParameterizedTest
  @CsvSource({
    "周明华, 周明华",
    "周明华, 周",
    "周明华, 明华",
    "周明华, zhouminghua",
    "周明华, zhoum",
    "周明华, minghua",
    "周明华, zmh",
    "周明华, mh",
    "单雄信, shan",
    "单雄信, dan",
    "曾国藩, zengguofan",
    "欧阳修, ouyang",
    "尉迟恭, yuchi",
    "吕丽, lvli",
    "吕丽, luli",
    "Zhou Minghua, zhouminghua",
    "ＺＨＯＵ, zhou",
    "擅长：冠心病、高血压, 高血压",
    "擅长：冠心病、高血压, gxy",
    "CT 诊断, ctz",
    "CT 诊断, 诊断"
  })
  void isFoundBy(String name, String typed) {
    assertThat(SearchTerms.of(Stream.of(name))).anyMatch(term -> term.startsWith(typed));
  }

  @ParameterizedTest
  @CsvSource({"周明华, 华明", "周明华, hm", "周明华, zhang", "冠心病、高血压, 病高", "周明华, %"})
  void isNotFoundBy(String name, String typed) {
    assertThat(SearchTerms.of(Stream.of(name))).noneMatch(term -> term.startsWith(typed));
  }

  @Test
  void noTermIsASingleLetterOfPinyin() {
    assertThat(SearchTerms.of(Stream.of("周明华"))).doesNotContain("h", "z").contains("华", "hua");
  }

  @ParameterizedTest
  @CsvSource({
    "心血管内科, 03.04",
    "心血管, 03.04",
    "xinxueguan, 03.04",
    "xxg, 03.04",
    "cardiology, 03.04",
    "眼, 10",
    "肾病, 03.06"
  })
  void departmentIsNamedBy(String typed, String code) {
    assertThat(DEPARTMENTS.named(typed)).contains(code);
  }

  @Test
  void departmentComesWithThoseWithinIt() {
    assertThat(DEPARTMENTS.named("皮肤科")).contains("13", "13.01", "13.02");
    assertThat(DEPARTMENTS.named("性传播")).containsExactly("13.02");
    assertThat(DEPARTMENTS.around(List.of("03.04"))).containsExactly("03", "03.04");
    assertThat(DEPARTMENTS.around(List.of("16"))).contains("16", "16.03").hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "周明华, 周明华",
    "Zhou Minghua, zhou|minghua",
    "心内科 zmh, 心内科|zmh",
    "周minghua, 周|minghua",
    "x' OR 1=1 --, x|or|1",
    "％Ａb_, ab"
  })
  void textHasItsWords(String text, String words) {
    assertThat(AskedText.of(text).orElseThrow().words()).containsExactly(words.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "z",
        "周",
        "%",
        "_ '",
        "a b c d e",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija"
      })
  void tooShortOrTooLongIsNone(String text) {
    assertThat(AskedText.of(text)).isEmpty();
  }
}
