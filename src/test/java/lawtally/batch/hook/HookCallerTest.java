package lawtally.batch.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import lawtally.batch.InventedEnd;
import lawtally.batch.RunResult.Outcome;
import lawtally.batch.Session.JobYear;
import lawtally.batch.YearEnd;
import lawtally.batch.home.Home;
import lawtally.definition.Job;
import lawtally.definition.Job.Hook;
import lawtally.definition.Job.Hooks;
import lawtally.definition.Label;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that job.yaml names, as real scripts in a home folder. */
class HookCallerTest {
  private static final String SHELL = "#!/bin/sh\n";

  /** Writes what it was told, one fact a line, and where it was called. */
  private static final String FACTS = "env | grep ^LAWTALLY_ > facts; pwd > place; cat > typed\n";

  private static final JobYear YEAR = new JobYear("enforcement", 2020);

  @TempDir private Path folder;
  private Duration limit = Duration.ofSeconds(60);
  private Language language = Language.ZH;
  private final Map<String, String> given = new TreeMap<>(System.getenv());

  @Test
  void aPublishedYearIsToldWithItsFacts() throws Exception {
    script("scripts/mail.sh", SHELL + FACTS + "printf '%s\\n' \"$@\" > words\n");

    Optional<String> warning =
        told(ran(Outcome.PUBLISHED), "scripts/mail.sh", "局长", "a b; touch shell");

    assertThat(warning).isEmpty();
    Map<String, String> facts = facts();
    assertThat(facts)
        .containsEntry("LAWTALLY_EVENT", "published")
        .containsEntry("LAWTALLY_STATUS", "published")
        .containsEntry("LAWTALLY_JOB", "enforcement")
        .containsEntry("LAWTALLY_YEAR", "2020")
        .containsEntry("LAWTALLY_RUN", "7")
        .containsEntry("LAWTALLY_REVISION", "r002")
        .containsEntry("LAWTALLY_BUNDLE", folder.resolve("output/r002").toString())
        .containsEntry("LAWTALLY_REASON", "更正 第二次")
        .containsEntry("LAWTALLY_BY", "tester")
        .containsEntry("LAWTALLY_READ", "125")
        .containsEntry("LAWTALLY_COUNTED", "120")
        .containsEntry("LAWTALLY_REJECTED", "5")
        .containsEntry("LAWTALLY_DURATION_SECONDS", "83")
        .containsEntry("LAWTALLY_HOME", folder.toString())
        .containsEntry("LAWTALLY_MESSAGE", "行政执法统计 2020 年 r002 已发布：读入 125 行，计入 120 行，退回 5 行");
    assertThat(Path.of(Files.readString(folder.resolve("place")).strip()).toRealPath())
        .isEqualTo(folder.toRealPath());
    assertThat(folder.resolve("typed")).as("nothing to read, and no waiting for it").isEmptyFile();
    assertThat(Files.readAllLines(folder.resolve("words")))
        .containsExactly("局长", "a b; touch shell");
    assertThat(folder.resolve("shell")).doesNotExist();
  }

  /** So that mail about a rerun that changed no figure can be left unsent. */
  @Test
  void howManyFiguresChangedIsToldWhereThereIsARevisionBefore() throws Exception {
    script("mail.sh", SHELL + FACTS);
    YearEnd.Ran ran = (YearEnd.Ran) ran(Outcome.PUBLISHED);
    told(ran, "./mail.sh");
    assertThat(facts()).doesNotContainKey("LAWTALLY_CHANGED_FIGURES");
    told(
        new YearEnd.Ran(ran.result().withChangedFigures(OptionalInt.of(0)), ran.seeds()),
        "./mail.sh");
    assertThat(facts()).containsEntry("LAWTALLY_CHANGED_FIGURES", "0");
  }

  @Test
  void aDraftIsToldAsOne() throws Exception {
    script("mail.sh", SHELL + FACTS);
    language = Language.EN;

    assertThat(told(ran(Outcome.DRAFT), "./mail.sh")).isEmpty();

    assertThat(facts())
        .containsEntry("LAWTALLY_EVENT", "published")
        .containsEntry("LAWTALLY_STATUS", "draft");
    assertThat(facts().get("LAWTALLY_MESSAGE")).contains("a draft, not to be signed");
  }

  @Test
  void aFailureIsToldToWhomItIsFor() throws Exception {
    script("mail.sh", SHELL + FACTS);

    assertThat(told(ran(Outcome.FAILED), "./mail.sh")).isEmpty();

    assertThat(facts())
        .containsEntry("LAWTALLY_EVENT", "failed")
        .containsEntry("LAWTALLY_STATUS", "failed")
        .containsEntry("LAWTALLY_REVISION", "r002")
        .containsEntry("LAWTALLY_MESSAGE", "行政执法统计 2020 年未能完成：IOException")
        .doesNotContainKey("LAWTALLY_BUNDLE");
  }

  @Test
  void aYearThatCouldNotBeBegunIsToldWithoutARun() throws Exception {
    script("mail.sh", SHELL + FACTS);

    assertThat(told(new YearEnd.Broken(new IOException("gone")), "./mail.sh")).isEmpty();

    assertThat(facts())
        .containsEntry("LAWTALLY_EVENT", "failed")
        .containsEntry("LAWTALLY_YEAR", "2020")
        .doesNotContainKeys("LAWTALLY_RUN", "LAWTALLY_REVISION", "LAWTALLY_READ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOTHING_TO_DO", "STOPPED"})
  void nobodyIsToldOfNothing(Outcome outcome) throws Exception {
    script("mail.sh", SHELL + FACTS);

    assertThat(told(ran(outcome), "./mail.sh")).isEmpty();
    assertThat(told(new YearEnd.Busy("another"), "./mail.sh")).isEmpty();
    assertThat(told(new YearEnd.Skipped(), "./mail.sh")).isEmpty();

    assertThat(folder.resolve("facts")).doesNotExist();
  }

  @Test
  void passwordsAndWhatAnotherHookWasToldAreNotPassedOn() throws Exception {
    script("mail.sh", SHELL + FACTS + "env | grep PGPASS > secrets\n");
    given.put("LAWTALLY_DB_PASSWORD", "geheim");
    given.put("LAWTALLY_DB_PASSWORD_FILE", "/etc/geheim");
    given.put("PGPASSWORD", "geheim");
    given.put("LAWTALLY_DB_URL", "jdbc:postgresql://host/db?user=a&password=geheim&ssl=true");
    given.put("LAWTALLY_BUNDLE", "/another");

    told(ran(Outcome.FAILED), "./mail.sh");

    assertThat(facts())
        .doesNotContainKeys("LAWTALLY_DB_PASSWORD", "LAWTALLY_DB_PASSWORD_FILE", "LAWTALLY_BUNDLE")
        .containsEntry("LAWTALLY_DB_URL", "jdbc:postgresql://host/db?user=a&password=…&ssl=true");
    assertThat(folder.resolve("secrets")).isEmptyFile();
  }

  @Test
  void aTalkativeCommandIsHeardToItsEndAndKeptInPart() throws Exception {
    script("talk.sh", SHELL + "yes 样本 | head -n 200000; yes err | head -n 200000 >&2; touch end\n");

    Command.Result result = command().call(hook("./talk.sh"));

    assertThat(result.end()).isEqualTo(Command.End.DONE);
    assertThat(folder.resolve("end")).exists();
    assertThat(result.output()).startsWith("样本 | 样本").endsWith("…").doesNotContain("\n");
    assertThat(result.output()).hasSize(Output.MOST_CHARACTERS + 1);
  }

  @Test
  void aCommandThatLeavesAChildBehindIsNotWaitedFor() throws Exception {
    script("mail.sh", SHELL + "sleep 600 & echo $! > child; echo sent\n");

    Command.Result result = command().call(hook("./mail.sh"));

    assertThat(result).isEqualTo(new Command.Result(Command.End.DONE, "0", "sent"));
    ProcessHandle child = child().orElseThrow();
    assertThat(child.destroyForcibly()).as("still at its work").isTrue();
  }

  @Test
  void aCommandThatDoesNotEndIsKilledWithItsChildren() throws Exception {
    script("hang.sh", SHELL + "sleep 600 & echo $! > child; sleep 600\n");
    limit = Duration.ofSeconds(2);

    Optional<String> warning = told(ran(Outcome.PUBLISHED), "./hang.sh");

    assertThat(warning.orElseThrow())
        .contains("jobs/enforcement/job.yaml hooks.on-published", "超过 2 秒", "timeout");
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (child().flatMap(c -> c.info().command()).isPresent()) {
      assertThat(System.nanoTime()).as("the child lives on").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void whatIsWrongWithACommandIsToldWithPlaceAndRemedy() throws Exception {
    script("fails.sh", SHELL + "echo no mail server; exit 3\n");
    script("windows.sh", "#!/bin/sh\r\necho\r\n");
    Files.writeString(folder.resolve("plain.sh"), SHELL);
    Path elsewhere = Files.createTempDirectory("elsewhere");
    Files.copy(folder.resolve("fails.sh"), elsewhere.resolve("fails.sh"));
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);

    assertThat(warning("./fails.sh")).contains("hooks.on-published", "以 3 退出", "lawtally.log");
    assertThat(warning("scripts/none.sh")).contains("没有程序 " + folder.resolve("scripts/none.sh"));
    assertThat(warning("no-such-program-anywhere")).contains("no-such-program-anywhere 启动不了");
    assertThat(warning("./windows.sh")).contains("换行符");
    assertThat(warning("./plain.sh")).contains("chmod +x");
    assertThat(warning("link/fails.sh")).contains("主目录之外");
    assertThat(warning(elsewhere.resolve("fails.sh").toString())).contains("以 3 退出");
    language = Language.EN;
    assertThat(warning("./fails.sh"))
        .startsWith(
            "warning: jobs/enforcement/job.yaml hooks.on-published: ./fails.sh ended with 3")
        .endsWith("The run itself is not affected");
  }

  @Test
  void aProgramOfTheSystemIsFoundByItsName() {
    assertThat(told(ran(Outcome.PUBLISHED), "true")).isEmpty();
    assertThat(warning("false")).contains("以 1 退出");
  }

  private String warning(String... words) {
    return told(ran(Outcome.PUBLISHED), words).orElseThrow();
  }

  private Optional<String> told(YearEnd end, String... words) {
    HookCaller caller =
        new HookCaller(
            new Home(folder), language, given, cause -> cause.getClass().getSimpleName());
    return caller.yearEnded(job(hook(words)), YEAR, end, Duration.ofMillis(83_400));
  }

  private Hook hook(String... words) {
    return new Hook(List.of(words), limit);
  }

  private Command command() {
    return new Command(folder, given);
  }

  private void script(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Optional<ProcessHandle> child() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("child")).strip()));
  }

  private Map<String, String> facts() throws IOException {
    Map<String, String> facts = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("facts"))) {
      int equals = line.indexOf('=');
      facts.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return facts;
  }

  private static Job job(Hook hook) {
    Job.Thresholds none =
        new Job.Thresholds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Job(
        "enforcement",
        new Label("行政执法统计", "Enforcement"),
        Label.of("某区"),
        new Job.Section("", Label.of("")),
        new Job.Schedule("0 30 2 * * *", "Asia/Shanghai"),
        new Hooks(Optional.of(hook), Optional.of(hook)),
        Job.Retention.FOR_EVER,
        List.of(2020),
        new Job.Gate(none, none),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private YearEnd ran(Outcome outcome) {
    return InventedEnd.of(outcome, folder.resolve("output/r002"));
  }
}
