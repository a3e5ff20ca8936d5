package lawtally.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import lawtally.definition.Language;
import lawtally.quality.Gate;
import org.junit.jupiter.api.Test;

class SummaryWriterTest {

  @Test
  void writesTheSectionOfTheRealJob() {
    Summary summary =
        new SummaryWriter(new InventedYear().report(Language.ZH, Gate.Status.GREEN)).write();

    assertThat(summary.heading()).isEqualTo("（五）加强行政执法规范化建设，提升行政执法水平");
    assertThat(summary.paragraphs()).hasSize(7);
    assertThat(summary.markdown())
        .startsWith("# （五）加强行政执法规范化建设，提升行政执法水平\n\n行政处罚公正规范。全年共作出行政处罚决定")
        .contains("（此处由司法局补充：three_systems）")
        .contains("在三个部门推行局队合一。向司法机关移送")
        .endsWith("下一步，继续规范。\n")
        .doesNotContain("{{")
        .doesNotContainPattern("[\uE000-\uF8FF]")
        .doesNotContainPattern("[0-9] \\p{IsHan}|\\p{IsHan} [0-9]");
  }

  @Test
  void writesTheSameOfficialTextForAReaderOfEnglish() {
    InventedYear invented = new InventedYear();
    assertThat(new SummaryWriter(invented.report(Language.EN, Gate.Status.RED)).write())
        .isEqualTo(new SummaryWriter(invented.report(Language.ZH, Gate.Status.RED)).write());
  }

  @Test
  void hasEveryWordInBothLanguages() throws IOException {
    Properties zh = wording("zh");
    Properties en = wording("en");
    assertThat(en.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(zh.stringPropertyNames());
    en.forEach(
        (key, text) ->
            assertThat((String) text).as((String) key).doesNotContainPattern("\\p{IsHan}"));
  }

  private static Properties wording(String language) throws IOException {
    Properties properties = new Properties();
    String name = "/lawtally/report/messages_" + language + ".properties";
    try (InputStream in = SummaryWriterTest.class.getResourceAsStream(name)) {
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return properties;
  }
}
