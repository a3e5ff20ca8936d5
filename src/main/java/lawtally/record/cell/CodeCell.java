package lawtally.record.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lawtally.definition.Field.Code;
import lawtally.definition.Folding;
import lawtally.record.Value;

/** One code of a list, however people write it. */
final class CodeCell implements CellReader {
  private final Map<String, Value> byWord = new HashMap<>();
  private final Remembered<Optional<Value>> seen;
  private final String known;

  CodeCell(List<Code> codes) {
    for (Code code : codes) {
      for (String word : words(code)) {
        byWord.putIfAbsent(Folding.fold(word), new Value.Codes(List.of(code.value())));
      }
    }
    this.known = known(codes);
    this.seen = new Remembered<>(this::find);
  }

  @Override
  public Value read(String cell, Findings findings) {
    Optional<Value> found = seen.of(cell);
    if (found.isEmpty()) {
      findings.error("unknown-code", known);
    }
    return found.orElse(Value.NOTHING);
  }

  private Optional<Value> find(String cell) {
    String text = CellText.strip(cell);
    Optional<Value> value = Optional.ofNullable(byWord.get(Folding.fold(text)));
    return value.isEmpty() && CellText.meansNothing(text) ? Optional.of(Value.NOTHING) : value;
  }

  /** The ways to write a code: itself, its title, its aliases. */
  static List<String> words(Code code) {
    List<String> words = new java.util.ArrayList<>(List.of(code.value(), code.title().zh()));
    words.addAll(code.aliases());
    words.removeIf(String::isBlank);
    return words;
  }

  /** What may stand in the cell, for the finding: the first sixteen. */
  static String known(List<Code> codes) {
    List<String> titles =
        codes.stream().map(c -> c.title().zh().isBlank() ? c.value() : c.title().zh()).toList();
    int most = 16;
    return titles.size() <= most
        ? String.join("、", titles)
        : String.join("、", titles.subList(0, most)) + "……";
  }
}
