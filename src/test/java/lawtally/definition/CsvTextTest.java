package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void opensRightInExcel() {
    assertThat(CsvText.of(List.of(List.of("部门", "件数"), List.of("区水务局", "3"))))
        .isEqualTo("\uFEFF部门,件数\r\n区水务局,3\r\n");
  }

  @Test
  void quotesOnlyWhatMustBeQuoted() {
    assertThat(CsvText.line(List.of("a,b", "say \"x\"", "two\nlines", " plain ", "")))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\", plain ,\r\n");
  }

  @Test
  void noTextIsAFormula() {
    assertThat(CsvText.line(List.of("=1+1", "+86", "-x", "@a", "\tb", "x=1")))
        .isEqualTo("'=1+1,'+86,'-x,'@a,'\tb,x=1\r\n");
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(CsvText.line(List.of("-12.5", "-3"))).isEqualTo("-12.5,-3\r\n");
  }

  @Test
  void readsBackWhatItWrote() {
    List<List<String>> rows =
        List.of(
            List.of("a,b", "", "say \"x\"", "two\r\nlines"),
            List.of("=1+1", "-3", "", ""),
            List.of("", "", "", ""));

    assertThat(CsvText.parse(CsvText.of(rows))).isEqualTo(rows);
  }

  @Test
  void aCellThatDoesNotEndIsRefused() {
    assertThatThrownBy(() -> CsvText.parse("a,\"b")).isInstanceOf(IllegalArgumentException.class);
  }
}
