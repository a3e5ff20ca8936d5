package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the committed definitions and seeds say once they are read. */
class DefinitionsTest {
  private static final Definitions COMMITTED = Definitions.load(Path.of(""));
  private static final Job JOB = COMMITTED.jobs().get(0);

  @TempDir Path folder;

  @Test
  void theCommittedJobHasItsDatasetsIndicatorsAndTables() {
    assertThat(COMMITTED.jobs()).extracting(Job::id).containsExactly("enforcement");
    assertThat(JOB.datasets())
        .extracting(Dataset::id)
        .contains("penalties", "litigation", "officers", "returns", "inspection_totals");
    assertThat(JOB.indicators()).hasSizeGreaterThan(100);
    assertThat(JOB.tables()).extracting(TableDefinition::official).contains("T1", "T5", "T15");
    assertThat(JOB.charts()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(JOB.template()).contains("{{ penalties.decided }}");
  }

  @Test
  void theGateReadsPercentagesAsShares() {
    assertThat(JOB.gate().red().rejectRate()).hasValueSatisfying(rate -> equal(rate, "0.05"));
    assertThat(JOB.gate().red().missingSubmissions()).contains(3);
    assertThat(JOB.gate().red().conflicts()).isEmpty();
    assertThat(JOB.gate().amber().conflicts()).contains(1);
  }

  @Test
  void codesOfAFieldComeFromTheFieldOrFromSeeds() {
    Dataset penalties = JOB.dataset("penalties").orElseThrow();

    assertThat(penalties.field("procedure").orElseThrow().codes())
        .contains(new Field.Code("简易程序", new Label("简易程序", "Summary"), List.of("简易", "当场处罚")));
    assertThat(penalties.field("categories").orElseThrow().codes())
        .contains(
            new Field.Code(
                "confiscate_gains",
                new Label("没收违法所得", "Unlawful gains confiscated"),
                List.of("没收非法所得")));
    assertThat(JOB.dataset("returns").orElseThrow().field("figure").orElseThrow().codes())
        .extracting(Field.Code::value)
        .contains("openness.items");
  }

  @Test
  void aRosterHasNoStatisticalDate() {
    assertThat(JOB.dataset("officers").orElseThrow().statisticalDate()).isEmpty();
    assertThat(JOB.dataset("penalties").orElseThrow().statisticalDate()).contains("decided_on");
  }

  @Test
  void derivedFieldsAreKnownByPosition() {
    Dataset penalties = JOB.dataset("penalties").orElseThrow();

    assertThat(penalties.derive())
        .containsExactly(
            new Derived.Heaviest(
                "category", "categories", "penalty-layouts", List.of("content", "licence")),
            new Derived.Sum("amount", List.of("fine", "confiscated")));
    assertThat(penalties.position("amount")).isEqualTo(penalties.fields().size() + 1);
  }

  @Test
  void aDatasetMayDeclareHowItsFilesAreWritten() {
    SmallHome home = new SmallHome(folder);
    assertThat(home.job().dataset("returns").orElseThrow().dialect().saysNothing()).isTrue();
    home.replace(
        "jobs/small/datasets/returns.yaml",
        "department: reporter",
        "department: reporter\ndialect: { delimiter: tab, quote: \"'\", escape: \"\\\\\", encoding: GB18030 }");
    assertThat(home.job().dataset("returns").orElseThrow().dialect())
        .isEqualTo(
            new DeclaredDialect(
                Optional.of("GB18030"), Optional.of("\t"), Optional.of("'"), Optional.of("\\")));
  }

  @Test
  void conditionsKeepTheirAlternatives() {
    Condition onTime = JOB.indicator("disclosures.on_time").orElseThrow().where().orElseThrow();

    assertThat(onTime.alternatives()).hasSize(2);
    assertThat(onTime.alternatives().get(0))
        .isEqualTo(
            new TreeMap<>(
                java.util.Map.of(
                    "kind", new Condition.OneOf(List.of("行政处罚", "行政许可")),
                    "days",
                        new Condition.Range(
                            Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(7))))));
  }

  @Test
  void aRateIsARatioOfSumsAndRises() {
    Indicator rate = JOB.indicator("satisfaction.rate").orElseThrow();

    assertThat(rate.kind()).isEqualTo(Indicator.Kind.RATIO);
    assertThat(rate.verb()).isEqualTo(Indicator.Verb.RISE);
    assertThat(rate.ratio().orElseThrow().of()).hasSize(3);
    assertThat(rate.source()).isEmpty();
  }

  @Test
  void aStockMayCountRowsOrTakeAField() {
    Indicator listed = JOB.indicator("officers.listed").orElseThrow();
    Indicator staff = JOB.indicator("legal_offices.staff").orElseThrow();

    assertThat(listed.kind()).isEqualTo(Indicator.Kind.LATEST);
    assertThat(listed.field()).isEmpty();
    assertThat(staff.source()).isEqualTo("legal_offices");
    assertThat(staff.field()).contains("staff");
  }

  @Test
  void aSwingIsReadAsAShareAndWithoutAListWatchesEveryIndicator() {
    CrossCheck.Swing swing =
        (CrossCheck.Swing)
            JOB.checks().stream().filter(c -> c.id().equals("swing")).findFirst().orElseThrow();
    equal(swing.over(), "0.30");
    assertThat(swing.indicators()).contains("penalties.decided").hasSize(11);

    CrossCheck.Swing all = (CrossCheck.Swing) new SmallHome(folder).job().checks().get(2);
    assertThat(all.indicators()).contains("penalties.fines", "openness.items").hasSize(5);
  }

  @Test
  void aCheckWithoutWordsGetsSome() {
    assertThat(new SmallHome(folder).job().checks().get(0).message())
        .isEqualTo(new Label("前一指标大于后一指标", "The first figure is larger than the second"));
  }

  @Test
  void rowsOfATableMayBeCategoriesAndDepartments() {
    assertThat(JOB.tables())
        .filteredOn(table -> table.id().equals("inspections"))
        .singleElement()
        .extracting(TableDefinition::rows)
        .isEqualTo(TableDefinition.Rows.CATEGORY_DEPARTMENT);
  }

  @Test
  void departmentsKeepTheOfficialOrderAndWhatTheyOwe() {
    List<Seeds.Department> departments = COMMITTED.seeds().departments();

    assertThat(departments.get(0).code()).isEqualTo("D01");
    assertThat(departments.get(0).expects()).contains("penalties").doesNotContain("litigation");
    assertThat(departments.get(0).notApplicable()).containsExactly("litigation");
    assertThat(departments).allMatch(Seeds.Department::counted);
  }

  @Test
  void theLayoutInForceDependsOnTheDay() {
    Seeds.PenaltyLayouts layouts = COMMITTED.seeds().layouts();

    assertThat(layouts.on(LocalDate.of(2021, 7, 14)).id()).isEqualTo("1996");
    assertThat(layouts.on(LocalDate.of(2021, 7, 15)).id()).isEqualTo("2021");
  }

  @Test
  void theCalendarKnowsFreeDaysAndWorkedWeekends() {
    Seeds.WorkCalendar calendar = COMMITTED.seeds().calendar();

    assertThat(calendar.isWorkday(LocalDate.of(2020, 1, 1))).isFalse();
    assertThat(calendar.isWorkday(LocalDate.of(2020, 1, 19))).isTrue();
  }

  @Test
  void publishedFiguresKeepTheIntervalOfTheirWording() {
    assertThat(COMMITTED.seeds().published().get(2020))
        .filteredOn(figure -> figure.figure().equals("spring_thunder.businesses"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.written()).isEqualTo("6000余户");
              equal(figure.lower(), "6001");
              equal(figure.upper(), "6999");
            });
  }

  @Test
  void everyFileReadIsKeptWithItsHashForTheManifest() {
    assertThat(COMMITTED.files())
        .extracting(Definitions.DefinitionFile::path)
        .contains(
            "jobs/enforcement/job.yaml",
            "jobs/enforcement/datasets/penalties.yaml",
            "jobs/enforcement/summary.md",
            "seeds/departments.csv",
            "seeds/published/2020.csv")
        .doesNotHaveDuplicates();
    assertThat(COMMITTED.files()).allMatch(file -> file.sha256().matches("[0-9a-f]{64}"));
    assertThat(COMMITTED.files())
        .allMatch(file -> file.job().equals(file.path().startsWith("seeds") ? "" : "enforcement"));
  }

  @Test
  void aKeyFigureOfALaterYearIsNoneBefore() {
    SmallHome home = new SmallHome(folder);
    home.append(
        "jobs/small/indicators.yaml",
        "- { id: penalties.ordinary, title: 普通程序, unit: 件, count: penalties, since: 2021 }\n");
    home.replace(
        "jobs/small/job.yaml", "[penalties.decided]", "[penalties.decided, penalties.ordinary]");

    assertThat(home.job().in(2020).keyFigures()).containsExactly("penalties.decided");
    assertThat(home.job().in(2021).keyFigures()).hasSize(2);
  }

  @Test
  void thereIsNoFingerprintOfAJobThatIsNotThere() {
    assertThatThrownBy(() -> COMMITTED.fingerprint("nowhere", 2020))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void equal(BigDecimal number, String expected) {
    assertThat(number).isEqualByComparingTo(expected);
  }
}
