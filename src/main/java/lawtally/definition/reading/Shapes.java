package lawtally.definition.reading;

import java.util.List;
import lawtally.definition.yaml.Shape;

/** Every mapping that a job may hold, and its keys. The JSON Schemas say the same to editors. */
final class Shapes {
  static final Shape JOB =
      Shape.of(
          "job",
          "job*",
          "title*",
          "title_en",
          "body*",
          "body_en",
          "section*",
          "schedule*",
          "years*",
          "gate*",
          "key_figures");
  static final Shape SECTION = Shape.of("section", "number*", "heading*", "heading_en");
  static final Shape SCHEDULE = Shape.of("schedule", "cron*", "zone*");
  static final Shape YEARS = Shape.of("years", "open*");
  static final Shape GATE = Shape.of("gate", "red*", "amber*");
  static final Shape THRESHOLDS =
      Shape.of("thresholds", "reject_rate", "missing_submissions", "conflicts", "check_errors");

  static final Shape DATASET =
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
          "fields*",
          "derive",
          "not_counted",
          "rules",
          "since",
          "until");
  static final Shape ROWS_OF_ONE = Shape.of("rows_of_one", "differ_by", "add", "unite", "any");
  static final Shape WIDE = Shape.of("wide", "value*", "period*", "basis*");
  static final Shape FIELD =
      Shape.of(
          "field",
          "name*",
          "titles*",
          "title_en",
          "type*",
          "format",
          "codes",
          "constraints",
          "required_when",
          "personal",
          "personal_when",
          "references",
          "since",
          "until");
  static final Shape CONSTRAINTS =
      Shape.of("constraints", "required", "minimum", "maximum", "maxLength", "pattern");
  static final Shape REFERENCES = Shape.of("references", "dataset*", "field*");
  static final Shape DERIVE =
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
  static final Shape NOT_COUNTED =
      Shape.of("not_counted", "id*", "when*", "message*", "message_en", "since", "until");
  static final Shape RULE =
      Shape.of(
          "rule", "id*", "when*", "then*", "severity*", "message*", "message_en", "since", "until");
  static final Shape TEST =
      Shape.of("test", "minimum", "maximum", "has", "not", "at_most", "at_least");

  static final Shape INDICATOR =
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
          "scope",
          "scope_en",
          "basis",
          "owner",
          "since",
          "until");
  static final Shape RATIO = Shape.of("ratio", "of*", "to*");

  static final Shape CHECK =
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
          "since",
          "until");
  static final Shape WITHIN = Shape.of("within", "indicator*", "minimum*", "maximum*");

  static final Shape TABLE =
      Shape.of(
          "table",
          "id*",
          "official",
          "title*",
          "title_en",
          "unit",
          "unit_en",
          "rows*",
          "columns",
          "total",
          "note",
          "note_en",
          "since",
          "until");
  static final Shape COLUMN =
      Shape.of("column", "each", "of", "title", "title_en", "indicator", "category");

  static final Shape CHART =
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

  static final List<String> FORMATS = List.of("uscc", "resident-id");

  private Shapes() {}
}
