package lawtally.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import lawtally.definition.Field;
import lawtally.definition.Severity;
import lawtally.intake.Form;
import lawtally.intake.Issue;

/** What is wrong with the names of a header's columns. */
public final class LabelIssues {
  /** Columns that every form may have and nobody counts. */
  private static final Set<String> CUSTOMARY =
      Set.of("", "序号", "编号", "行号", "问题", "处理建议", "备注", "说明", "单位", "计量单位");

  private final Header header;
  private final List<Issue> issues = new ArrayList<>();

  private LabelIssues(Header header) {
    this.header = header;
  }

  /** Errors where a needed column is missing, warnings and notes on the others. */
  public static List<Issue> of(Header header) {
    LabelIssues labels = new LabelIssues(header);
    if (header.row().hasOpenQuote() && !header.missing().isEmpty()) {
      labels.openQuote();
    } else {
      header.missing().forEach(labels::missing);
      labels.unknown();
    }
    labels.unreadPeriods();
    labels.foreignMoney();
    labels.misspelt();
    header.dataset().fields().forEach(labels::duplicate);
    return List.copyOf(labels.issues);
  }

  /** The columns are there, but within one cell: they are not told of as missing. */
  private void openQuote() {
    add(Severity.ERROR, "header-quote", "", header.row().lastColumn());
  }

  private void missing(Field field) {
    String dataset = header.dataset().title().zh();
    OptionalInt nearest = nearest(field);
    if (nearest.isEmpty()) {
      add(Severity.ERROR, "missing-label", field.name(), official(field), dataset);
    } else {
      String letter = ColumnLetters.of(nearest.getAsInt());
      add(Severity.ERROR, "missing-label-near", field.name(), official(field), dataset, letter);
    }
  }

  /** The column without a meaning whose name is at least half like one of the field's. */
  private OptionalInt nearest(Field field) {
    OptionalInt nearest = OptionalInt.empty();
    double least = 0.5;
    for (int i = 0; i < header.columns().size(); i++) {
      String name = name(i);
      if (header.columns().get(i) instanceof Form.Unknown && !name.isEmpty()) {
        for (String title : field.titles()) {
          String folded = HeaderText.fold(title);
          int longer = Math.max(folded.length(), name.length());
          double unlike = (double) Spelling.distance(folded, name) / longer;
          if (unlike <= least && (nearest.isEmpty() || unlike < least)) {
            least = unlike;
            nearest = OptionalInt.of(i);
          }
        }
      }
    }
    return nearest;
  }

  private void unreadPeriods() {
    if (!header.unreadPeriods().isEmpty()) {
      add(Severity.ERROR, "unread-period", "", ColumnLetters.of(header.unreadPeriods()));
    }
  }

  private void foreignMoney() {
    List<Integer> columns = header.foreignMoney();
    if (!columns.isEmpty()) {
      add(Severity.ERROR, "foreign-money", "", ColumnLetters.of(columns));
    }
  }

  private void misspelt() {
    for (int column : header.misspelt()) {
      if (header.columns().get(column) instanceof Form.OfField of) {
        String title = header.dataset().field(of.field()).map(LabelIssues::official).orElse("");
        add(Severity.WARNING, "misspelt-label", of.field(), title, ColumnLetters.of(column));
      }
    }
  }

  private void duplicate(Field field) {
    List<Integer> columns = header.columnsOf(field.name());
    if (columns.size() > 1 && field.type() != Field.Type.LIST) {
      Severity severity = field.type() == Field.Type.TEXT ? Severity.NOTE : Severity.WARNING;
      String letters = ColumnLetters.of(columns);
      add(severity, "duplicate-label", field.name(), official(field), letters);
    }
  }

  private void unknown() {
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < header.columns().size(); i++) {
      if (header.columns().get(i) instanceof Form.Unknown
          && !header.unreadPeriods().contains(i)
          && !CUSTOMARY.contains(name(i))) {
        unknown.add(i);
      }
    }
    if (!unknown.isEmpty()) {
      add(Severity.NOTE, "unknown-label", "", ColumnLetters.of(unknown));
    }
  }

  private String name(int column) {
    return HeaderText.fold(header.row().cells().get(column));
  }

  private static String official(Field field) {
    return field.titles().isEmpty() ? field.title().zh() : field.titles().get(0);
  }

  private void add(Severity severity, String rule, String field, String... arguments) {
    issues.add(new Issue(severity, rule, header.row().place(), field, List.of(arguments)));
  }
}
