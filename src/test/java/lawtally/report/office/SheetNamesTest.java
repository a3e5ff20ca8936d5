package lawtally.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  @Test
  void aGoodTitleIsTheName() {
    assertThat(new SheetNames().next("行政检查（专项行动）情况表")).isEqualTo("行政检查（专项行动）情况表");
  }

  @Test
  void signsThatSheetsCannotHaveBecomeDashes() {
    assertThat(new SheetNames().next("'[一]:*?/\\表'")).isEqualTo("-一------表");
  }

  @Test
  void aLongTitleIsCutAndTheSecondOfANameNumbered() {
    SheetNames names = new SheetNames();
    assertThat(names.next("表".repeat(40))).isEqualTo("表".repeat(31));
    assertThat(names.next("表".repeat(41))).isEqualTo("表".repeat(27) + " (2)");
    assertThat(names.next("Tables")).isEqualTo("Tables");
    assertThat(names.next("TABLES")).isEqualTo("TABLES (2)");
    assertThat(names.next("History")).isEqualTo("History (2)");
    assertThat(names.next(" ")).isEqualTo("Sheet");
  }

  @Property
  void anyTitlesGiveValidNamesThatAllDiffer(
      @ForAll @Size(max = 20)
          Set<@StringLength(max = 40) @CharRange(from = ' ', to = '一') String> titles) {
    SheetNames names = new SheetNames();
    Set<String> given = new HashSet<>();
    for (String title : titles) {
      String name = names.next(title);
      assertThatCode(() -> WorkbookUtil.validateSheetName(name)).doesNotThrowAnyException();
      assertThat(given.add(name.toLowerCase(Locale.ROOT))).isTrue();
    }
  }
}
