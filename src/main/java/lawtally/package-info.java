/** LawTally (法治统计): enforcement statistics from departments' CSV files. */
package lawtally;
