package lawtally.record.cell;

import java.util.List;
import lawtally.definition.Field;
import lawtally.definition.Field.Type;
import lawtally.intake.Issue;
import lawtally.record.FieldMaker;
import lawtally.record.Value;

/** Reads single cells for the tests of their forms. */
final class Cells {

  private Cells() {}

  /** A value, or the rule that the cell breaks. */
  record Read(Value value, List<String> findings) {}

  static Read read(Type type, String cell) {
    return read(FieldMaker.field("f", type).make(), 1, "", cell);
  }

  static Read read(Field field, int factor, String header, String cell) {
    Findings findings = new Findings();
    Value value = CellReader.of(field, factor, header, 2020).read(cell, findings);
    return new Read(value, findings.issues().stream().map(Issue::rule).toList());
  }

  /** The value as text, or the first rule broken. */
  static String say(Type type, String cell) {
    return say(read(type, cell));
  }

  static String say(Read read) {
    return read.findings().isEmpty() ? read.value().canonical() : read.findings().get(0);
  }
}
