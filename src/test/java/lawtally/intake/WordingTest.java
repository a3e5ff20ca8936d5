package lawtally.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of this room can be said, with what to do. */
class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source-error",
        "file-too-large",
        "not-csv",
        "folder-too-deep",
        "still-being-written",
        "duplicate-file",
        "empty-file",
        "workbook",
        "web-page",
        "pdf",
        "packed",
        "undecodable",
        "partly-undecodable",
        "stray-nul",
        "not-recognised",
        "header-quote",
        "missing-label",
        "missing-label-near",
        "misspelt-label",
        "duplicate-label",
        "unknown-label",
        "unread-period",
        "foreign-money",
        "header-only",
        "zero-report-unclear",
        "other-dialect",
        "other-encoding-lines",
        "undecodable-lines",
        "second-table",
        "further-table"
      })
  void isSaidInBothLanguages(String rule) {
    for (Language language : Language.values()) {
      assertThat(language.knows("intake." + rule)).isTrue();
      assertThat(language.knows("intake." + rule + ".remedy")).isTrue();
      assertThat(language.say("intake." + rule, "甲", "乙", "丙")).doesNotContain("{");
      assertThat(language.say("intake." + rule + ".remedy", "甲", "乙", "丙")).doesNotContain("{");
    }
  }

  @Test
  void nothingIsSaidInOneLanguageOnly() {
    assertThat(keys("zh")).isEqualTo(keys("en"));
  }

  @Test
  void namesTheColumnAndWhatToDo() {
    assertThat(Language.ZH.say("intake.missing-label-near", "行政处罚决定书文号", "行政处罚", "B"))
        .isEqualTo("看表头像“行政处罚”，但缺少“行政处罚决定书文号”列，整个文件没有读取；第 B 列的列名与它最接近");
    assertThat(Language.ZH.say("intake.workbook.remedy"))
        .isEqualTo("请用 WPS 另存为 CSV（UTF-8），不要只改文件的扩展名");
    assertThat(Language.EN.say("intake.misspelt-label", "处罚事由", "G"))
        .isEqualTo("The name of column G seems misspelt; it was read as “处罚事由”");
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "lawtally.intake.messages_" + language, Locale.ROOT, Language.class.getClassLoader())
        .keySet();
  }
}
