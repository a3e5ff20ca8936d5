package lawtally.definition;

/** How bad a finding is: E 错误 (row or table returned), W 警告 (an explanation is wanted), I 提示. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
