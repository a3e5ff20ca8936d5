package lawtally.report.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import lawtally.definition.Indicator;
import lawtally.definition.Language;
import lawtally.definition.Seeds;
import lawtally.indicator.Figure;
import lawtally.indicator.Figure.Status;
import lawtally.quality.Gate;
import lawtally.report.InventedYear;
import lawtally.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {
  private static final Report REPORT = new InventedYear().report(Language.ZH, Gate.Status.GREEN);
  private static final int MONTHS = 12;
  private static final int SMALL = 400_000;

  private final FigureLines lines = new FigureLines(REPORT);

  @Test
  void holdsTheLineOfEveryIndicatorDepartmentAndMonth() throws IOException {
    Map<String, Object> choices = new Choices(REPORT).values();
    JsonNode figures = new ObjectMapper().readTree((String) choices.get("json")).get("figures");
    List<String> departments = codes(choices);
    List<Indicator> indicators = REPORT.job().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      for (int d = 0; d <= departments.size(); d++) {
        for (int month = 0; month <= MONTHS; month++) {
          JsonNode at = figures.get("at").get(i).get(d);
          JsonNode text = figures.get("texts").get((at.isArray() ? at.get(month) : at).asInt());
          Place place = new Place(d == 0 ? "" : departments.get(d - 1), month);
          FigureLines.Line line = lines.of(indicators.get(i), place);
          assertThat(text.get(0).asText()).isEqualTo(line.figure());
          assertThat(text.get(1).asText()).isEqualTo(line.note());
        }
      }
    }
  }

  @Test
  void offersDepartmentsInTheOfficialOrder() {
    assertThat(codes(new Choices(REPORT).values()))
        .isEqualTo(REPORT.seeds().departments().stream().map(Seeds.Department::code).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isSmallEnoughToStandInAPage(Language language) {
    Report report = new InventedYear().report(language, Gate.Status.GREEN);
    assertThat((String) new Choices(report).values().get("json")).hasSizeLessThan(SMALL);
  }

  @Test
  void tellsTheKindsOfNothingApart() {
    Indicator decided = REPORT.job().indicator("penalties.decided").orElseThrow();
    assertThat(lines.of(decided, place(Status.MISSING, decided)))
        .isEqualTo(new FigureLines.Line("", "未报"));
    assertThat(lines.of(decided, place(Status.ZERO_REPORT, decided)))
        .isEqualTo(new FigureLines.Line("0件", "零报告"));
    assertThat(lines.of(decided, place(Status.NOT_APPLICABLE, decided)))
        .isEqualTo(new FigureLines.Line("—", "不适用"));
    Indicator officers = REPORT.job().indicator("legal_offices.staff").orElseThrow();
    assertThat(lines.of(officers, new Place("", 3)).note()).isEqualTo("时点数，不分月");
  }

  /** March of a department whose year is this kind of nothing. */
  private static Place place(Status status, Indicator indicator) {
    return REPORT.figures().of(indicator.id()).stream()
        .filter(f -> f.status() == status && f.month() == 0 && !f.department().isEmpty())
        .map(Figure::department)
        .map(d -> new Place(d, 3))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(Map<String, Object> choices) {
    return ((List<?>) choices.get("departments"))
        .stream().map(d -> (String) ((Map<?, ?>) d).get("code")).toList();
  }
}
