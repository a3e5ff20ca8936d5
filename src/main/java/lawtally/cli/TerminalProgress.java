package lawtally.cli;

import java.util.List;
import java.util.Locale;
import lawtally.batch.run.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** One line a step; while rows are read, a bar if a person is looking on. */
final class TerminalProgress implements Progress, AutoCloseable {
  /** Below this the bar would only flicker. */
  private static final long LONG = 16L << 20;

  private final Console console;
  private @Nullable ProgressBar bar;

  TerminalProgress(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void done(Stage stage, List<Long> counts) {
    close();
    String key = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    console.tell("cli.stage." + key, counts.toArray());
  }

  @Override
  public synchronized void meter(long done, long all) {
    if (!console.terminal() || all < LONG) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(console.say("cli.reading"))
              .setInitialMax(all >> 20)
              .setUnit(" MiB", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
    bar.stepTo(done >> 20);
    if (done >= all) {
      close();
    }
  }

  @Override
  public synchronized void remark(String key, Object... arguments) {
    close();
    console.tell(key, arguments);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
