package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Job.Hook;
import lawtally.definition.Job.Hooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that {@code job.yaml} names for when a year was published or failed. */
class HooksTest {
  private static final String JOB = "jobs/small/job.yaml";

  @TempDir Path folder;
  private SmallHome home;

  @BeforeEach
  void aJob() {
    home = new SmallHome(folder);
  }

  private Hooks read(String hooks) {
    return home.append(JOB, hooks).load().jobs().get(0).hooks();
  }

  @Test
  void aJobNeedsNone() {
    assertThat(home.job().hooks()).isEqualTo(Hooks.NONE);
  }

  @Test
  void aListOfWordsIsEnough() {
    Hooks hooks = read("hooks: { on-published: [scripts/mail.sh, 局长, 2], on-failed: logger }\n");

    assertThat(hooks.onPublished())
        .contains(new Hook(List.of("scripts/mail.sh", "局长", "2"), Duration.ofSeconds(60)));
    assertThat(hooks.onFailed()).contains(new Hook(List.of("logger"), Duration.ofSeconds(60)));
    assertThat(home.job().in(2020).hooks()).as("in every year").isEqualTo(hooks);
  }

  @Test
  void aTimeLimitMayBeSet() {
    Hooks hooks = read("hooks:\n  on-failed: { command: [/usr/sbin/sendmail, it], timeout: 5m }\n");

    assertThat(hooks.onPublished()).isEqualTo(Optional.empty());
    assertThat(hooks.onFailed())
        .contains(new Hook(List.of("/usr/sbin/sendmail", "it"), Duration.ofMinutes(5)));
  }

  @Test
  void unknownKeysAreRefusedWithTheNearestOne() {
    home.append(JOB, "hooks:\n  on-publish: [a]\n  on-failed: { command: [b], timout: 5s }\n");

    assertThat(home.faults())
        .containsExactly(
            JOB + ":13: hooks: 没有 on-publish 这个键；是不是 on-published？",
            JOB + ":14: hooks.on-failed: 没有 timout 这个键；是不是 timeout？");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[../mail.sh, boss] | on-published: 程序 ../mail.sh 不在主目录之内；请放到主目录下（如 scripts/），或者写绝对路径，或者只写 PATH 里的程序名",
        "[scripts/../../mail.sh] | on-published: 程序 scripts/../../mail.sh 不在主目录之内；请放到主目录下（如 scripts/），或者写绝对路径，或者只写 PATH 里的程序名",
        "scripts/mail.sh boss | on-published: 命令应写成列表，一词一项，如 [scripts/mail.sh, 局长]；这里不经过 shell",
        "[] | on-published: 列表是空的；请至少写一项",
        "{ command: [a], timeout: 60 } | on-published.timeout: 应写成 60s（秒）或 5m（分），最长 60m",
        "{ command: [a], timeout: 61m } | on-published.timeout: 应写成 60s（秒）或 5m（分），最长 60m",
        "{ timeout: 5s } | on-published: 缺少 command；请补上",
      })
  void aFaultNamesItsPlaceAndTheRemedy(String hook, String fault) {
    home.append(JOB, "hooks:\n  on-published: " + hook + "\n");

    assertThat(home.faults()).containsExactly(JOB + ":13: hooks." + fault);
  }

  @Test
  void whomToTellIsKnownThoughOtherFilesAreFaulty() {
    home.append(JOB, "hooks: { on-failed: [scripts/mail.sh] }\n");
    home.append("jobs/small/indicators.yaml", "- { id: torn\n");

    FaultyDefinitionsException faulty =
        catchThrowableOfType(FaultyDefinitionsException.class, home::load);
    assertThat(faulty.told()).extracting(Job::id).containsExactly("small");
    assertThat(faulty.told().get(0).hooks().onFailed()).isPresent();

    home.append(JOB, "colour: red\n");
    assertThat(catchThrowableOfType(FaultyDefinitionsException.class, home::load).told()).isEmpty();
  }
}
