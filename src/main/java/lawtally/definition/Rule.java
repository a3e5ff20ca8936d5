package lawtally.definition;

/** A relation within a row: when {@code when} holds, {@code then} must. ERROR returns the row. */
public record Rule(
    String id, Condition when, Condition then, Severity severity, Label message, Applies applies) {}
