/** 领导摘要: what a bureau head has to know before signing, on one page. */
@NullMarked
package lawtally.report.brief;

import org.jspecify.annotations.NullMarked;
