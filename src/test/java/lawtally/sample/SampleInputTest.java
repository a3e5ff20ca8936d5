package lawtally.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lawtally.definition.Severity;
import lawtally.indicator.Coverage.State;
import lawtally.intake.Issue;
import lawtally.intake.SourceFile;
import lawtally.quality.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample input must hold so that it is worth reading. */
class SampleInputTest {
  private static final Path INPUT = Path.of("input");

  /** A mobile or a Panzhihua telephone number, in whatever way it is grouped. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)|0812[-—) ]?\\d{7}");

  /** Eighteen characters that look like an identity number or a credit code. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{17}[0-9X]|\\d{8}[0-9A-Z]{10})(?![0-9A-Za-z])");

  @TempDir private Path folder;

  @Test
  void theCommittedFilesAreThoseThatTheProgramMakes() throws IOException {
    MakeSample.into(folder);

    Map<String, byte[]> made = files(folder);
    Map<String, byte[]> committed = files(INPUT);
    committed.remove("README.md");
    assertThat(made.keySet()).isEqualTo(committed.keySet());
    made.forEach(
        (path, bytes) -> assertThat(Arrays.equals(bytes, committed.get(path))).as(path).isTrue());
  }

  @Test
  void noTelephoneNumberThatCouldBeSomebodysStandsAnywhere() throws IOException {
    for (String text : texts("input", "jobs", "seeds").values()) {
      assertThat(TELEPHONE.matcher(text).results().map(MatchResult::group)).isEmpty();
    }
  }

  @Test
  void longNumbersAreOfARegionThatDoesNotExist() throws IOException {
    for (String text : texts("input").values()) {
      assertThat(LONG_NUMBER.matcher(text).results().map(MatchResult::group))
          .allMatch(n -> n.startsWith("999999") || n.startsWith("999999", 2));
    }
  }

  @Test
  void isSmall() throws IOException {
    assertThat(files(INPUT).values().stream().mapToLong(b -> b.length).sum()).isLessThan(1_500_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020})
  void twentyDepartmentsSendFilesEachIntoItsOwnFolder(int year) {
    PlainRun run = PlainRun.ofSample(year);

    Set<String> names =
        run.seeds().departments().stream().map(d -> d.name()).collect(Collectors.toSet());
    assertThat(run.survey().files().stream().map(SourceFile::folder).distinct())
        .hasSize(20)
        .allMatch(names::contains);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020})
  void everyFileIsUnderstoodAndEveryDatasetComes(int year) {
    PlainRun run = PlainRun.ofSample(year);

    long repeated = run.survey().files().stream().filter(f -> f.duplicateOf().isPresent()).count();
    assertThat(run.plan().issues()).isEmpty();
    assertThat(run.plan().forms()).hasSize(run.survey().files().size() - (int) repeated);
    assertThat(run.plan().forms().stream().map(f -> f.dataset()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            run.job().datasets().stream().map(d -> d.id()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020})
  void oneDepartmentSendsNothingAndOneReportsZero(int year) {
    List<Submission> all = PlainRun.ofSample(year).submissions();

    assertThat(in(State.MISSING, all).map(Submission::department).distinct())
        .containsExactly(year == 2020 ? "D17" : "D18");
    assertThat(in(State.ZERO_REPORT, all).filter(s -> s.dataset().equals("penalties")))
        .singleElement()
        .extracting(Submission::department)
        .isEqualTo(year == 2020 ? "D05" : "D03");
    assertThat(in(State.NOT_APPLICABLE, all)).isNotEmpty();
  }

  private static Stream<Submission> in(State state, List<Submission> all) {
    return all.stream().filter(s -> s.state() == state);
  }

  @Test
  void severalDepartmentsGetAFewRowsBack() {
    PlainRun run = PlainRun.ofSample(2020);

    assertThat(run.rows().rejected()).isBetween(15L, run.rows().read() / 100);
    assertThat(
            run.submissions().stream()
                .filter(s -> s.rejected() > 0)
                .map(Submission::department)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(
            run.issues().stream()
                .filter(i -> i.severity() == Severity.ERROR)
                .map(Issue::rule)
                .distinct())
        .contains("impossible-date", "required", "not-a-number", "unknown-department")
        .contains("ambiguous-category", "excel-number", "date-without-day", "required-when");
  }

  @Test
  void theOtherWaysNotToCountOccurToo() {
    PlainRun run = PlainRun.ofSample(2020);

    assertThat(run.rows().duplicate()).isPositive();
    assertThat(run.rows().conflict()).isPositive();
    assertThat(run.rows().superseded()).isEqualTo(3);
    assertThat(run.rows().otherYear()).isEqualTo(1);
    assertThat(run.issues().stream().map(Issue::rule))
        .contains("not-a-penalty", "auxiliary", "duplicate-file");
  }

  @Test
  void everyDecisionAboveTheThresholdIsFiledAndNoOther() {
    for (int year : SampleYear.YEARS) {
      Decisions decisions = new Decisions(year);
      for (Office office : Office.ALL) {
        assertThat(decisions.of(office))
            .allMatch(d -> isAboveThreshold(d) == d.violation().major());
      }
    }
  }

  /** Sichuan's: 5000 yuan for citizens, 50 000 for organisations, suspension, revocation. */
  private static boolean isAboveThreshold(Decision decision) {
    long threshold = decision.party().isCompany() ? 50_000 : 5_000;
    return decision.fine() + decision.confiscated() >= threshold
        || decision.categories().contains("责令停产停业")
        || decision.categories().contains("吊销营业执照");
  }

  @Test
  void eachDepartmentWithOfficersHasLegalStaffForOneInTwenty() {
    PlainRun run = PlainRun.ofSample(2020);

    assertThat(run.figures().all())
        .filteredOn(f -> f.indicator().equals("legal_offices.staff_share"))
        .filteredOn(f -> f.value().isPresent())
        .hasSizeGreaterThan(16)
        .allMatch(f -> f.value().orElseThrow().compareTo(BigDecimal.valueOf(5)) >= 0);
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** Each file's text, in whichever of the encodings it is whole; and its name. */
  private static Map<String, String> texts(String... roots) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String root : roots) {
      for (Map.Entry<String, byte[]> file : files(Path.of(root)).entrySet()) {
        texts.put(root + "/" + file.getKey(), file.getKey() + "\n" + text(file.getValue()));
      }
    }
    return texts;
  }

  private static String text(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
  }
}
