package lawtally.record.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lawtally.record.Value;

/** Several entries that no list names, between ；;，,、or |. */
final class FreeListCell implements CellReader {

  @Override
  public Value read(String text, Findings findings) {
    Set<String> entries = new LinkedHashSet<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "；;，,、|｜\n".indexOf(text.charAt(i)) >= 0) {
        String entry = CellText.strip(text.substring(from, i));
        if (!CellText.meansNothing(entry)) {
          entries.add(entry);
        }
        from = i + 1;
      }
    }
    return entries.isEmpty() ? Value.NOTHING : new Value.Codes(List.copyOf(entries));
  }
}
