package lawtally.definition.yaml;

import java.util.List;

/** Every mapping that a job may hold, and its keys. The JSON Schemas say the same to editors. */
public final class Shapes {
  public static final Shape JOB =
      Shape.of(
          "job",
          "job*",
          "title*",
          "title_en",
          "body*",
          "body_en",
          "section*",
          "schedule*",
          "hooks",
          "retention",
          "years*",
          "gate*",
          "key_figures");
  public static final Shape SECTION = Shape.of("section", "number*", "heading*", "heading_en");
  public static final Shape SCHEDULE = Shape.of("schedule", "cron*", "zone*");
  public static final Shape HOOKS = Shape.of("hooks", "on-published", "on-failed");
  public static final Shape HOOK = Shape.of("hook", "command*", "timeout");
  public static final Shape RETENTION = Shape.of("retention", "revisions", "drafts", "years");
  public static final Shape YEARS = Shape.of("years", "open*");
  public static final Shape GATE = Shape.of("gate", "red*", "amber*");
  public static final Shape THRESHOLDS =
      Shape.of("thresholds", "reject_rate", "missing_submissions", "conflicts", "check_errors");

  public static final Shape DATASET =
      Shape.of(
          "dataset",
          "dataset*",
          "title*",
          "title_en",
          "recognise*",
          "statistical_date",
          "snapshot",
          "department",
          "primaryKey",
          "rows_of_one",
          "wide",
          "dialect",
          "fields*",
          "derive",
          "not_counted",
          "rules",
          "since",
          "until");
  public static final Shape ROWS_OF_ONE =
      Shape.of("rows_of_one", "differ_by", "add", "unite", "any");
  public static final Shape WIDE = Shape.of("wide", "value*", "period*", "basis*");
  public static final Shape DIALECT =
      Shape.of("dialect", "encoding", "delimiter", "quote", "escape");
  public static final Shape FIELD =
      Shape.of(
          "field",
          "name*",
          "titles*",
          "title_en",
          "type*",
          "format",
          "codes",
          "codes_en",
          "constraints",
          "required_when",
          "personal",
          "personal_when",
          "references",
          "example",
          "since",
          "until");
  public static final Shape CONSTRAINTS =
      Shape.of("constraints", "required", "minimum", "maximum", "maxLength", "pattern");
  public static final Shape REFERENCES = Shape.of("references", "dataset*", "field*");
  public static final Shape DERIVE =
      Shape.of(
          "derive",
          "name*",
          "heaviest",
          "layout",
          "resolve_from",
          "sum",
          "workdays_between",
          "days_between",
          "since",
          "until");
  public static final Shape NOT_COUNTED =
      Shape.of("not_counted", "id*", "when*", "message*", "message_en", "since", "until");
  public static final Shape RULE =
      Shape.of(
          "rule", "id*", "when*", "then*", "severity*", "message*", "message_en", "since", "until");
  public static final Shape TEST =
      Shape.of(
          "test",
          "minimum",
          "maximum",
          "has",
          "not",
          "at_most",
          "at_least",
          "department",
          "ends_with",
          "year_of",
          "prefix_of",
          "by_day",
          "amount_in",
          "unit_in",
          "beside",
          "total_of",
          "share_of",
          "to",
          "stands_in",
          "one_for");

  public static final Shape INDICATOR =
      Shape.of(
          "indicator",
          "id*",
          "title*",
          "title_en",
          "unit*",
          "unit_en",
          "count",
          "sum",
          "latest",
          "distinct",
          "ratio",
          "where",
          "by",
          "decimals",
          "verb",
          "comparable_since",
          "change_note",
          "change_note_en",
          "scope",
          "scope_en",
          "basis",
          "basis_en",
          "owner",
          "owner_en",
          "since",
          "until");
  public static final Shape RATIO = Shape.of("ratio", "of*", "to*");

  public static final Shape CHECK =
      Shape.of(
          "check",
          "id*",
          "severity*",
          "message",
          "message_en",
          "parts",
          "whole",
          "categories_of",
          "at_most",
          "within",
          "change_over",
          "unless_below",
          "least_change",
          "asks",
          "of",
          "needs",
          "appears_from",
          "repeats_from",
          "month_over",
          "december_over",
          "gap_above",
          "since",
          "until");
  public static final Shape WITHIN =
      Shape.of("within", "indicator*", "per", "minimum*", "maximum*");
  public static final Shape NEEDS = Shape.of("needs", "where*", "indicator*", "minimum*");

  public static final Shape TABLE =
      Shape.of(
          "table",
          "id*",
          "official",
          "title*",
          "title_en",
          "unit",
          "unit_en",
          "rows*",
          "head",
          "head_en",
          "columns",
          "total",
          "note",
          "note_en",
          "since",
          "until");
  public static final Shape COLUMN =
      Shape.of(
          "column",
          "each",
          "of",
          "group",
          "group_en",
          "title",
          "title_en",
          "indicator",
          "category");

  public static final Shape CHART =
      Shape.of(
          "chart",
          "id*",
          "title*",
          "title_en",
          "kind*",
          "x*",
          "indicator",
          "indicators",
          "compare",
          "top",
          "since",
          "until");

  /** Encodings that a dialect may declare. */
  public static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");

  /** Delimiters that a dialect may declare; a tab may be called so. */
  public static final List<String> DELIMITERS =
      List.of(",", ";", "|", "，", "tab", "\t", " ", ":", "^", "~", "#");

  /** What a dialect may declare as quote. */
  public static final List<String> QUOTES = List.of("\"", "'", "none");

  /** What a dialect may declare as escape. */
  public static final List<String> ESCAPES = List.of("\\", "double", "none");

  public static final List<String> FORMATS = List.of("uscc", "resident-id");

  private Shapes() {}
}
