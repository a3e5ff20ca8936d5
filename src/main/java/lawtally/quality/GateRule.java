package lawtally.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Job;
import lawtally.definition.Label;
import lawtally.definition.Severity;
import lawtally.indicator.CheckResult;
import lawtally.intake.Issue;
import lawtally.quality.Gate.Status;
import lawtally.tally.RowCounts;

/**
 * Decides whether a revision may be signed. A threshold reached is enough; red beats amber. Every
 * measure that reached a threshold gives a reason, those that make the gate red first.
 *
 * <ul>
 *   <li>reject rate: rejected rows over rows read
 *   <li>missing submissions: departments that owe something and sent neither data nor a zero report
 *       of any of it. Those that sent only a part of what they owe make the gate amber by the same
 *       number, but never red; so do files that could not be read at all
 *   <li>conflicts: disputed things that nobody has ruled on, see {@link Conflicts}
 *   <li>check errors: cross-checks of severity ERROR that do not hold, each once
 * </ul>
 */
public final class GateRule {
  private static final int PERCENT_DECIMALS = 2;

  private final Job.Gate gate;

  public GateRule(Job.Gate gate) {
    this.gate = gate;
  }

  public Gate decide(
      RowCounts total, List<Submission> submissions, List<Issue> issues, List<CheckResult> checks) {
    Gaps gaps = Gaps.of(submissions);
    int conflicts = Conflicts.among(issues);
    int unread = UnreadFiles.among(issues);
    int failed = failedChecks(checks);
    Reasons reasons = new Reasons();
    reasons.add(
        exceeded(gaps.nothing().size(), gate.red().missingSubmissions()),
        exceeded(gaps.nothing().size(), gate.amber().missingSubmissions()),
        gaps.reasonOfNothing());
    reasons.add(
        false,
        exceeded(gaps.part().size(), gate.amber().missingSubmissions()),
        gaps.reasonOfPart());
    reasons.add(
        false,
        exceeded(unread, gate.amber().missingSubmissions()),
        Words.of("gate.unread", unread));
    reasons.add(
        exceeded(conflicts, gate.red().conflicts()),
        exceeded(conflicts, gate.amber().conflicts()),
        Words.of("gate.conflicts", conflicts));
    reasons.add(
        exceeded(failed, gate.red().checkErrors()),
        exceeded(failed, gate.amber().checkErrors()),
        Words.of("gate.checks", failed));
    reasons.add(
        exceeded(total, gate.red().rejectRate()),
        exceeded(total, gate.amber().rejectRate()),
        rejected(total));
    return reasons.gate();
  }

  private static int failedChecks(List<CheckResult> checks) {
    Set<String> failed = new HashSet<>();
    for (CheckResult check : checks) {
      if (!check.holds() && check.severity() == Severity.ERROR) {
        failed.add(check.id());
      }
    }
    return failed.size();
  }

  private static boolean exceeded(int number, Optional<Integer> threshold) {
    return number > 0 && threshold.map(t -> number >= t).orElse(false);
  }

  private static boolean exceeded(RowCounts total, Optional<BigDecimal> rate) {
    BigDecimal rejected = BigDecimal.valueOf(total.rejected());
    return total.rejected() > 0
        && rate.map(r -> rejected.compareTo(r.multiply(BigDecimal.valueOf(total.read()))) >= 0)
            .orElse(false);
  }

  private static Label rejected(RowCounts total) {
    BigDecimal percent =
        total.read() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(total.rejected())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(total.read()), PERCENT_DECIMALS, RoundingMode.HALF_UP);
    return Words.of("gate.rejected", total.rejected(), total.read(), percent.toPlainString());
  }

  /** Reasons met so far. */
  private static final class Reasons {
    private final List<Label> red = new ArrayList<>();
    private final List<Label> amber = new ArrayList<>();

    void add(boolean isRed, boolean isAmber, Label reason) {
      if (isRed) {
        red.add(reason);
      } else if (isAmber) {
        amber.add(reason);
      }
    }

    Gate gate() {
      List<Label> all = new ArrayList<>(red);
      all.addAll(amber);
      Status status = !red.isEmpty() ? Status.RED : amber.isEmpty() ? Status.GREEN : Status.AMBER;
      return new Gate(status, List.copyOf(all));
    }
  }
}
