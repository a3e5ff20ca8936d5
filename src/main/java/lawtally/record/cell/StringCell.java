package lawtally.record.cell;

import lawtally.record.Value;

/** Short text. A number that Excel has made of it is refused: the text is lost. */
final class StringCell implements CellReader {

  @Override
  public Value read(String text, Findings findings) {
    // Long texts seldom begin with a digit, and making them plain copies them.
    if (CellText.isDigit(CellText.half(text.charAt(0)))
        && CellText.isScientific(CellText.plain(text))) {
      findings.error("excel-number");
      return Value.NOTHING;
    }
    return new Value.Text(text);
  }
}
