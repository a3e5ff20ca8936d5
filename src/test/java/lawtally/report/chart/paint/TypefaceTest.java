package lawtally.report.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a machine without Chinese fonts, too. */
class TypefaceTest {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private final Typeface typeface = Typeface.packed();

  @ParameterizedTest
  @ValueSource(strings = {"各月行政处罚决定数，2020年", "区卫生健康局（监督执法大队）", "12,345.67 % —", "〔2020〕3号《条例》"})
  void showsOfficialTextsAsGlyphsOfThePackedFont(String text) {
    assertThat(typeface.runs(text, 20)).singleElement().satisfies(this::isNoBox);
  }

  @Test
  void hasAGlyphForEveryTextOfTheCharts() {
    ResourceBundle texts = ResourceBundle.getBundle("lawtally.report.messages_zh");
    assertThat(texts.keySet())
        .filteredOn(key -> key.startsWith("report.chart."))
        .allSatisfy(
            key -> assertThat(typeface.at(20).canDisplayUpTo(texts.getString(key))).isNegative());
  }

  private void isNoBox(Typeface.Run run) {
    Font font = run.font();
    assertThat(font.getFamily()).contains("WenQuanYi");
    String box = Character.toString(0xE0FF);
    assertThat(font.canDisplay(0xE0FF)).isFalse();
    GlyphVector missing = font.createGlyphVector(CONTEXT, box);
    GlyphVector shown = font.createGlyphVector(CONTEXT, run.text().replaceAll("\\s", ""));
    for (int i = 0; i < shown.getNumGlyphs(); i++) {
      assertThat(shown.getGlyphCode(i)).isNotEqualTo(font.getMissingGlyphCode());
      assertThat(shown.getGlyphOutline(i).getBounds2D())
          .isNotEqualTo(missing.getGlyphOutline(0).getBounds2D());
    }
  }

  @Test
  void keepsTheTextWhereNoFontHasACharacter() {
    String text = "区" + Character.toString(0x2FFFD) + "局";
    assertThat(typeface.runs(text, 20).stream().map(Typeface.Run::text).reduce("", String::concat))
        .isEqualTo(text);
  }

  @Test
  void measuresChineseAsOneEmACharacter() {
    assertThat(typeface.width("行政处罚", 30)).isCloseTo(120, org.assertj.core.data.Offset.offset(6.0));
  }
}
