package io.github.tieredcare.guide.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualTest {

  @Test
  void takesApartWhateverComesFirst() {
    var referral = new Bilingual("转诊单", "Referral");
    assertThat(Bilingual.of("转诊单 Referral")).isEqualTo(referral);
    assertThat(Bilingual.of("Referral 转诊单")).isEqualTo(referral);
  }

  @Test
  void leavesForeignWordsInTheirSentence() {
    assertThat(Bilingual.of("By GB/T 2260: 6 digits. “村”按 GB/T 2260 编码。"))
        .isEqualTo(new Bilingual("“村”按 GB/T 2260 编码。", "By GB/T 2260: 6 digits."));
    assertThat(Bilingual.of("缺少 ICD-10 编码（疾病） No ICD-10 code"))
        .isEqualTo(new Bilingual("缺少 ICD-10 编码（疾病）", "No ICD-10 code"));
  }

  @Test
  void keepsTogetherWhatIsOneSentence() {
    assertThat(Bilingual.of("stat (emergency 急诊)").zh()).isEqualTo("stat (emergency 急诊)");
    assertThat(Bilingual.of("JSON").in("span").xhtml()).containsOnlyOnce("JSON");
  }

  @Test
  void saysEachLanguageByName() {
    assertThat(new Bilingual("转<诊", "A & B").in("p").xhtml())
        .isEqualTo(
            "<p class=\"both\"><span lang=\"zh-CN\">转&lt;诊</span>"
                + " <span lang=\"en\">A &amp; B</span></p>");
  }

  @Test
  void wordsOfTheMachineStandBetweenBackticks() {
    assertThat(new Bilingual("用 `aud`", "by `aud`").in("p").xhtml())
        .contains("用 <code>aud</code>", "by <code>aud</code>");
    assertThat(new Bilingual("一个 ` 号", "one ` alone").in("p").xhtml()).contains("one ` alone");
  }
}
