package lawtally.record.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lawtally.definition.Field.Code;
import lawtally.definition.Folding;
import lawtally.record.Value;

/**
 * Several codes in one cell, between ；;，,、| or line breaks, or blanks where nothing else makes
 * sense of it. Names may hold 、 themselves, so the longest known name is matched first. 其他-补办 is 其他
 * with an explanation.
 */
final class ListCell implements CellReader {
  private static final String SEPARATORS = ";,、|/+。";
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");
  private static final String EXPLANATION = "-:(—";
  private static final String DASHES = "-—";

  private final List<Name> names = new ArrayList<>();
  private final Remembered<Optional<Value>> seen = new Remembered<>(this::find);
  private final String known;

  private record Name(String folded, String code) {}

  ListCell(List<Code> codes) {
    for (Code code : codes) {
      for (String word : CodeCell.words(code)) {
        names.add(new Name(foldDashes(word), code.value()));
      }
    }
    names.sort(Comparator.comparingInt((Name n) -> -n.folded.length()));
    this.known = CodeCell.known(codes);
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
    String text = CellText.strip(cell).replace('\r', ';').replace('\n', ';');
    Optional<Value> value = between(text);
    return value.isPresent() ? value : between(BLANKS.matcher(text).replaceAll(";"));
  }

  private Optional<Value> between(String stripped) {
    String text = foldDashes(stripped);
    Set<String> codes = new LinkedHashSet<>();
    int at = 0;
    while (at < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
        continue;
      }
      Optional<Name> name = nameAt(text, at);
      if (name.isEmpty()) {
        return CellText.meansNothing(stripped) ? Optional.of(Value.NOTHING) : Optional.empty();
      }
      codes.add(name.get().code);
      at = afterExplanation(text, at + name.get().folded.length());
    }
    return Optional.of(codes.isEmpty() ? Value.NOTHING : new Value.Codes(List.copyOf(codes)));
  }

  private Optional<Name> nameAt(String text, int at) {
    for (Name name : names) {
      if (text.startsWith(name.folded, at) && endsAt(text, at + name.folded.length())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean endsAt(String text, int end) {
    return end == text.length()
        || SEPARATORS.indexOf(text.charAt(end)) >= 0
        || EXPLANATION.indexOf(text.charAt(end)) >= 0;
  }

  /**
   * A dash in front of a known name parts two categories; an explanation goes on until ; or | or
   * until another separator with a known name behind it.
   */
  private int afterExplanation(String text, int end) {
    if (end == text.length() || EXPLANATION.indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int behind = end;
    while (behind < text.length() && DASHES.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind > end && nameAt(text, behind).isPresent()) {
      return behind;
    }
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separates = SEPARATORS.indexOf(c) >= 0;
      if (c == ';' || c == '|' || separates && nameAt(text, i + 1).isPresent()) {
        return i;
      }
    }
    return text.length();
  }

  /** Folding leaves dashes as they are; here each of them begins an explanation. */
  private static String foldDashes(String text) {
    String folded = Folding.fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      out.append(CellText.half(folded.charAt(i)));
    }
    return out.toString();
  }
}
