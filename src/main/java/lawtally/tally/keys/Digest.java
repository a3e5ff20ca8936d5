package lawtally.tally.keys;

/** 128 bits of a salted SHA-256: tells equal from different and gives nothing away. */
public record Digest(long high, long low) {}
