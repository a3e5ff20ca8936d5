package lawtally.report.prose;

import lawtally.definition.Language;
import lawtally.quality.IssueLine;

/** An issue as one reads it in a table: which field, what is wrong, what to do. */
public final class IssueText {
  private final Language language;

  public IssueText(Language language) {
    this.language = language;
  }

  /** 处罚决定日期：不是日期. */
  public String problem(IssueLine line) {
    String message = line.message().in(language);
    String field = line.fieldTitle().in(language);
    return field.isEmpty() || message.startsWith(field)
        ? message
        : language.say("report.issue.of-field", field, message);
  }

  /** What to do; may be empty. */
  public String remedy(IssueLine line) {
    return line.remedy().in(language);
  }

  /** Both, as one text. */
  public String whole(IssueLine line) {
    String remedy = remedy(line);
    return remedy.isEmpty()
        ? problem(line)
        : language.say("report.issue.with-remedy", withoutStop(problem(line)), remedy);
  }

  /** A sentence without the stop at its end, to be joined with others. */
  public static String withoutStop(String sentence) {
    boolean stopped = sentence.endsWith("。") || sentence.endsWith(".");
    return stopped ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
