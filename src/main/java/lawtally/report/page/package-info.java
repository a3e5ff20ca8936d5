/**
 * The one page that a manager opens by double-click: complete in itself, without network or script.
 */
@NullMarked
package lawtally.report.page;

import org.jspecify.annotations.NullMarked;
