package lawtally.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import lawtally.definition.DeclaredDialect;
import lawtally.intake.Dialect;
import lawtally.intake.Dialect.Encoding;
import lawtally.intake.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which dialect a department's file is read. */
class DialectOfFileTest {
  @TempDir Path home;
  private PlanSample sample;

  @BeforeEach
  void anEmptyInbox() {
    sample = new PlanSample(home);
  }

  @Test
  void singleQuotesAreFoundFromTheData() throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                "'案号','审级','开庭日期','被诉行政机关'",
                "'1号','一审','2020-03-01','区水利局,二科'",
                "'2号','一审','','区卫健局'")
            .form();
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.UTF_8, 0, ',', '\''));
    assertThat(form.headers()).startsWith("案号");
  }

  @Test
  void aBackslashIsFoundToEscapeFromTheData() throws IOException {
    Form form =
        sample
            .put(
                "a/1.csv",
                "案号;审级;开庭日期;被诉行政机关",
                "1号;一审;2020-03-01;\"区\\\"水利\\\";局\"",
                "2号;一审;;\"区卫健局\"")
            .form();
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.UTF_8, 0, ';', '"', '\\'));
  }

  @Test
  void fullWidthCommasMayDelimit() throws IOException {
    Form form = sample.put("a/1.csv", "案号，审级，开庭日期，被诉行政机关", "1号，一审，2020-03-01，区水利局").form();
    assertThat(form.dialect().delimiter()).isEqualTo('，');
    assertThat(form.columns()).hasSize(4);
  }

  @Test
  void whatTheDatasetDeclaresWins() throws IOException {
    Form form =
        sample
            .declare(declared("GB18030", "^", "'", "\\"))
            .put(
                "a/1.csv",
                Charset.forName("GB18030"),
                "行政处罚决定书文号^处罚类别^处罚决定日期^行政相对人名称^处罚机关",
                "1号^'警告'^2020-03-01^甲^区水利局")
            .form();
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.GB18030, 0, '^', '\'', '\\'));
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void whatIsNotDeclaredIsFoundFromTheData() throws IOException {
    DeclaredDialect semicolons =
        new DeclaredDialect(Optional.empty(), Optional.of(";"), Optional.empty(), Optional.empty());
    Form form =
        sample
            .declare(semicolons)
            .put(
                "a/1.csv",
                Charset.forName("GB18030"),
                "行政处罚决定书文号;处罚类别;处罚决定日期;行政相对人名称;处罚机关",
                "1号;警告;2020-03-01;甲;区水利局")
            .form();
    assertThat(form.dialect()).isEqualTo(new Dialect(Encoding.GB18030, 0, ';', '"'));
    assertThat(sample.rules()).isEmpty();
  }

  @Test
  void aFileThatIsWrittenOtherwiseThanDeclaredIsReadAndSaidSo() throws IOException {
    Form form =
        sample
            .declare(declared("UTF-8", ";", "\"", "double"))
            .put("a/1.csv", "行政处罚决定书文号,处罚类别,处罚决定日期,行政相对人名称,处罚机关", "1号,警告,2020-03-01,甲,区水利局")
            .form();
    assertThat(form.dialect().delimiter()).isEqualTo(',');
    assertThat(sample.rules()).containsExactly("other-dialect");
  }

  private static DeclaredDialect declared(
      String encoding, String delimiter, String quote, String escape) {
    return new DeclaredDialect(
        Optional.of(encoding), Optional.of(delimiter), Optional.of(quote), Optional.of(escape));
  }
}
